import { AgendaEntryInput, NoteFields } from '@rathaus/plugin-backlog-common';
import { StoredMeeting, StoredNote } from './MeetingStore';

/** Row of table `meetings`. */
export interface MeetingRow {
  id: string;
  board: string;
  day: string;
  title: string;
  place: string | null;
  participants: string | null;
  state: StoredMeeting['state'];
  revision: number;
  created_at: string;
  agenda: string;
}

/** Row of table `meeting_notes`. */
export interface NoteRow {
  meeting: string;
  entry: string;
  revision: number;
  told_revision: number;
  updated_at: string;
  note: string;
}

// What was validated on its way in is not validated again on its way out: an
// old meeting must stay readable when the rules have become stricter.

/** Maps a row to a meeting. */
export function meetingFromRow(row: MeetingRow): StoredMeeting {
  const { place, participants, created_at: createdAt, ...same } = row;
  const agenda: AgendaEntryInput[] = JSON.parse(row.agenda);
  return {
    ...same,
    ...(place !== null && { place }),
    ...(participants !== null && { participants }),
    createdAt,
    agenda,
  };
}

/** Maps a meeting to its row. */
export function meetingRow(meeting: StoredMeeting): MeetingRow {
  const { place, participants, createdAt, agenda, ...same } = meeting;
  return {
    ...same,
    place: place ?? null,
    participants: participants ?? null,
    created_at: createdAt,
    agenda: JSON.stringify(agenda),
  };
}

/** Maps a row to a note. */
export function noteFromRow(row: NoteRow): StoredNote {
  const { entry, revision } = row;
  const fields: NoteFields = JSON.parse(row.note);
  return {
    ...fields,
    entry,
    revision,
    updatedAt: row.updated_at,
    toldRevision: row.told_revision,
  };
}

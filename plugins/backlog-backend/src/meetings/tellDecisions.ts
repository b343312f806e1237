import { isNoted, NoteFields } from '@rathaus/plugin-backlog-common';
import { isToBeSeen } from '../items/itemActions';
import { BoardWrite } from '../store/BoardStore';
import { MeetingStore, StoredMeeting } from './MeetingStore';

/**
 * Writes what a meeting decided into the histories of the items, each note
 * once as it is. What was deleted since has no more history.
 */
export async function tellDecisions(options: {
  meeting: StoredMeeting;
  meetings: MeetingStore;
  write: BoardWrite;
  /** When it happens and who closes the meeting. */
  said: { at: string; actor: string };
}): Promise<void> {
  const { meeting, meetings, write, said } = options;
  const notes = await meetings.notes(meeting.id);
  const told: string[] = [];
  for (const entry of meeting.agenda) {
    const note = notes.find(known => known.entry === entry.id);
    if (
      entry.kind !== 'item' ||
      !note ||
      !isNoted(note) ||
      note.revision === note.toldRevision
    ) {
      continue;
    }
    const item = await write.item(entry.item);
    if (item && isToBeSeen(item.state)) {
      const { id, day } = meeting;
      await write.append(item, [
        { ...said, type: 'decided', meeting: id, day, ...fieldsOf(note) },
      ]);
      told.push(entry.id);
    }
  }
  await meetings.markTold(meeting.id, told);
}

function fieldsOf({ decision, outcome, tasks }: NoteFields): NoteFields {
  return { decision, ...(outcome && { outcome }), tasks };
}

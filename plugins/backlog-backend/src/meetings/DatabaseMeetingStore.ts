import { MeetingState, Note } from '@rathaus/plugin-backlog-common';
import { inBatches } from '@rathaus/rathaus-node';
import { Knex } from 'knex';
import {
  meetingFromRow,
  meetingRow,
  MeetingRow,
  noteFromRow,
  NoteRow,
} from './meetingRows';
import { MeetingStore, StoredMeeting, StoredNote } from './MeetingStore';

/** Keeps meetings in the plugin's own database. */
export class DatabaseMeetingStore implements MeetingStore {
  constructor(private readonly knex: Knex) {}

  inside(tx: Knex.Transaction): MeetingStore {
    return new DatabaseMeetingStore(tx);
  }

  async list(
    board: string,
    { offset, limit }: { offset: number; limit: number },
  ): Promise<{ meetings: StoredMeeting[]; total: number }> {
    const rows = await this.#meetings()
      .where({ board })
      .orderBy([
        { column: 'day', order: 'desc' },
        { column: 'created_at', order: 'desc' },
        { column: 'id' },
      ])
      .offset(offset)
      .limit(limit);
    const [{ count }] = await this.#meetings()
      .where({ board })
      .count({ count: '*' });
    return { meetings: rows.map(meetingFromRow), total: Number(count) };
  }

  async find(id: string): Promise<StoredMeeting | undefined> {
    const row = await this.#meetings().where({ id }).first();
    return row && meetingFromRow(row);
  }

  async lastDayBefore(board: string, day: string): Promise<string | undefined> {
    const row = await this.#meetings()
      .where({ board })
      .where('day', '<', day)
      .orderBy('day', 'desc')
      .first('day');
    return row?.day;
  }

  async add(meeting: StoredMeeting): Promise<void> {
    await this.#meetings().insert(meetingRow(meeting));
  }

  async update(meeting: StoredMeeting, from: MeetingState): Promise<boolean> {
    const { id, revision } = meeting;
    const updated = await this.#meetings()
      .where({ id, revision: revision - 1, state: from })
      .update(meetingRow(meeting));
    return updated > 0;
  }

  async notes(meeting: string): Promise<StoredNote[]> {
    const rows = await this.#notes().where({ meeting }).orderBy('entry');
    return rows.map(noteFromRow);
  }

  async putNote(meeting: string, note: Note) {
    return this.knex.transaction(async tx => {
      // Others may note something at the same time; closing waits for all of them.
      const row = await tx<MeetingRow>('meetings')
        .where({ id: meeting })
        .forShare()
        .first('state');
      if (row?.state !== 'open') {
        return 'closed';
      }
      const { entry, revision, updatedAt, ...fields } = note;
      const content = {
        revision,
        updated_at: updatedAt,
        note: JSON.stringify(fields),
      };
      if (revision > 1) {
        const updated = await tx<NoteRow>('meeting_notes')
          .where({ meeting, entry, revision: revision - 1 })
          .update(content);
        return updated ? 'written' : 'changed meanwhile';
      }
      const added = await tx<NoteRow>('meeting_notes')
        .insert({ meeting, entry, told_revision: 0, ...content })
        .onConflict(['meeting', 'entry'])
        .ignore()
        .returning('entry');
      return added.length ? 'written' : 'changed meanwhile';
    });
  }

  async markTold(meeting: string, entries: string[]): Promise<void> {
    for (const batch of inBatches(entries)) {
      await this.#notes()
        .where({ meeting })
        .whereIn('entry', batch)
        .update({ told_revision: this.knex.raw('revision') });
    }
  }

  #meetings() {
    return this.knex<MeetingRow>('meetings');
  }

  #notes() {
    return this.knex<NoteRow>('meeting_notes');
  }
}

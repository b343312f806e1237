import {
  AgendaEntryInput,
  MeetingState,
  Note,
} from '@rathaus/plugin-backlog-common';
import { Knex } from 'knex';

/** A meeting as the database holds it. */
export interface StoredMeeting {
  id: string;
  board: string;
  title: string;
  /** `YYYY-MM-DD`. */
  day: string;
  place?: string;
  participants?: string;
  state: MeetingState;
  agenda: AgendaEntryInput[];
  /** Counts up with each change; notes are none. */
  revision: number;
  /** ISO 8601, UTC. */
  createdAt: string;
}

/** A note, and how much of it the history of its item tells. */
export interface StoredNote extends Note {
  /** Revision of the note that was told; 0 for none. */
  toldRevision: number;
}

/** Keeps meetings and what is noted in them. */
export interface MeetingStore {
  /** The same inside a transaction of the plugin's database. */
  inside(tx: Knex.Transaction): MeetingStore;

  /** A board's meetings, the latest day first, and how many there are. */
  list(
    board: string,
    query: { offset: number; limit: number },
  ): Promise<{ meetings: StoredMeeting[]; total: number }>;

  find(id: string): Promise<StoredMeeting | undefined>;

  /** Day of the board's last meeting before a day. */
  lastDayBefore(board: string, day: string): Promise<string | undefined>;

  add(meeting: StoredMeeting): Promise<void>;

  /**
   * Writes a meeting over the revision before its own.
   *
   * @param from - the state that it must be in
   * @returns false when it is at another revision or in another state
   */
  update(meeting: StoredMeeting, from: MeetingState): Promise<boolean>;

  /** All notes of a meeting, also about lines that are not on its agenda any more. */
  notes(meeting: string): Promise<StoredNote[]>;

  /** Writes a note over the revision before its own; nothing is noted in a closed meeting. */
  putNote(
    meeting: string,
    note: Note,
  ): Promise<'written' | 'changed meanwhile' | 'closed'>;

  /** Notes that the histories of the items tell what the notes say now. */
  markTold(meeting: string, entries: string[]): Promise<void>;
}

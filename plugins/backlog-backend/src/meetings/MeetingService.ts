import {
  createMeetingSchema,
  Meeting,
  meetingInputSchema,
  MeetingList,
  Note,
  NoteFields,
} from '@rathaus/plugin-backlog-common';
import { Caller } from '@rathaus/rathaus-node';
import { z } from 'zod';

export type NewMeeting = z.output<typeof createMeetingSchema>;
export type MeetingFields = z.output<typeof meetingInputSchema>;

/** The minutes of a meeting as a file. */
export interface Minutes {
  /** Markdown. */
  content: string;
  fileName: string;
}

/**
 * Meetings about boards. Whoever may read a board may read them; those who
 * work with the board prepare them and note what comes of them. Every method
 * throws NotAllowedError for those who may not, and NotFoundError for what is
 * not there.
 */
export interface MeetingService {
  /** The latest day first. */
  list(
    board: string,
    query: { offset: number; limit: number },
    caller: Caller,
  ): Promise<MeetingList>;

  /** @throws FieldsError for items that are not on the board */
  create(board: string, input: NewMeeting, caller: Caller): Promise<Meeting>;

  get(id: string, caller: Caller): Promise<Meeting>;

  /**
   * Writes the agenda and what stands above it. What was noted about a line
   * that goes is kept for when it comes back.
   *
   * @throws FieldsError for new items that are not on the board
   * @throws RevisionConflictError (409, with `current`) when it was changed since
   * @throws ConflictError when it is closed
   */
  update(
    id: string,
    fields: MeetingFields,
    revision: number,
    caller: Caller,
  ): Promise<Meeting>;

  /**
   * Notes what came of a line of the agenda. Several people may note different
   * lines at once.
   *
   * @param revision - of the note; 0 where nothing was noted yet
   * @throws RevisionConflictError (409, with `current`) when somebody else noted something since
   * @throws ConflictError when the meeting is closed
   */
  putNote(
    id: string,
    entry: string,
    note: NoteFields,
    revision: number,
    caller: Caller,
  ): Promise<Note>;

  /**
   * Ends a meeting, and tells the history of each item what was decided.
   *
   * @throws RevisionConflictError (409, with `current`) when it was changed since, or is closed
   */
  close(id: string, revision: number, caller: Caller): Promise<Meeting>;

  /**
   * Takes a meeting up again. What is noted differently is told when it is closed again.
   *
   * @throws RevisionConflictError (409, with `current`) when it was changed since, or is open
   */
  reopen(id: string, revision: number, caller: Caller): Promise<Meeting>;

  /** In German, for the file. */
  minutes(id: string, caller: Caller): Promise<Minutes>;
}

import {
  JsonClient,
  JsonClientOptions,
  queryString,
  RequestOptions,
} from '@rathaus/rathaus-common';
import {
  CreateMeetingInput,
  Meeting,
  MeetingInput,
  MeetingList,
  meetingListSchema,
  meetingSchema,
  Note,
  noteSchema,
} from '../meetings/meeting';
import { NoteInput } from '../meetings/note';
import { clientPath } from './clientPath';

/** The meetings about boards; see `BacklogClient` for errors and revisions. */
export class MeetingClient extends JsonClient {
  constructor(options: JsonClientOptions) {
    super('backlog', options);
  }

  /** The latest day first. */
  async getMeetings(
    board: string,
    query: { offset?: number; limit?: number },
    options?: RequestOptions,
  ): Promise<MeetingList> {
    return this.read(
      `${clientPath('boards', board, 'meetings')}${queryString(query)}`,
      meetingListSchema,
      options,
    );
  }

  async createMeeting(
    board: string,
    input: CreateMeetingInput,
  ): Promise<Meeting> {
    return this.send(
      'POST',
      clientPath('boards', board, 'meetings'),
      meetingSchema,
      { json: input },
    );
  }

  async getMeeting(id: string, options?: RequestOptions): Promise<Meeting> {
    return this.read(clientPath('meetings', id), meetingSchema, options);
  }

  /** Writes the agenda and what stands above it. */
  async updateMeeting(
    id: string,
    input: MeetingInput,
    revision: number,
  ): Promise<Meeting> {
    return this.send('PUT', clientPath('meetings', id), meetingSchema, {
      json: input,
      revision,
    });
  }

  /** @param revision - of the note; 0 where nothing was noted yet */
  async putNote(
    id: string,
    entry: string,
    input: NoteInput,
    revision: number,
  ): Promise<Note> {
    return this.send(
      'PUT',
      clientPath('meetings', id, 'notes', entry),
      noteSchema,
      { json: input, revision },
    );
  }

  /** Ends it and tells the items' histories what was decided. */
  async closeMeeting(id: string, revision: number): Promise<Meeting> {
    return this.send(
      'POST',
      clientPath('meetings', id, 'close'),
      meetingSchema,
      { json: {}, revision },
    );
  }

  async reopenMeeting(id: string, revision: number): Promise<Meeting> {
    return this.send(
      'POST',
      clientPath('meetings', id, 'reopen'),
      meetingSchema,
      { json: {}, revision },
    );
  }

  /** The minutes as Markdown, in German. */
  async getMinutes(id: string, options?: RequestOptions): Promise<Blob> {
    const response = await this.fetch(
      clientPath('meetings', id, 'minutes.md'),
      {},
      options,
    );
    return response.blob();
  }
}

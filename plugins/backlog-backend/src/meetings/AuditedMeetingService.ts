import { AuditorService } from '@backstage/backend-plugin-api';
import { JsonObject } from '@backstage/types';
import { NoteFields } from '@rathaus/plugin-backlog-common';
import { audited, Caller } from '@rathaus/rathaus-node';
import { MeetingFields, MeetingService, NewMeeting } from './MeetingService';

/** Notes every attempt to change a meeting, with who and what, and whether it succeeded. */
export class AuditedMeetingService implements MeetingService {
  constructor(
    private readonly service: MeetingService,
    private readonly auditor: AuditorService,
  ) {}

  list(
    board: string,
    query: { offset: number; limit: number },
    caller: Caller,
  ) {
    return this.service.list(board, query, caller);
  }

  create(board: string, input: NewMeeting, caller: Caller) {
    return this.#noted('meeting-create', caller, { board }, () =>
      this.service.create(board, input, caller),
    );
  }

  get(id: string, caller: Caller) {
    return this.service.get(id, caller);
  }

  update(id: string, fields: MeetingFields, revision: number, caller: Caller) {
    return this.#noted(
      'meeting-update',
      caller,
      { meeting: id, revision },
      () => this.service.update(id, fields, revision, caller),
    );
  }

  putNote(
    id: string,
    entry: string,
    note: NoteFields,
    revision: number,
    caller: Caller,
  ) {
    const meta = { meeting: id, entry, revision };
    return this.#noted('meeting-note', caller, meta, () =>
      this.service.putNote(id, entry, note, revision, caller),
    );
  }

  close(id: string, revision: number, caller: Caller) {
    return this.#noted('meeting-close', caller, { meeting: id, revision }, () =>
      this.service.close(id, revision, caller),
    );
  }

  reopen(id: string, revision: number, caller: Caller) {
    return this.#noted(
      'meeting-reopen',
      caller,
      { meeting: id, revision },
      () => this.service.reopen(id, revision, caller),
    );
  }

  minutes(id: string, caller: Caller) {
    return this.service.minutes(id, caller);
  }

  #noted<T extends { revision: number; id?: string }>(
    eventId: string,
    { request }: Caller,
    meta: JsonObject,
    run: () => Promise<T>,
  ): Promise<T> {
    return audited(
      this.auditor,
      { eventId, request, meta },
      run,
      ({ id, revision }) => ({
        ...(id !== undefined && { meeting: id }),
        newRevision: revision,
      }),
    );
  }
}

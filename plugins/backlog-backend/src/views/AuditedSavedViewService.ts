import { AuditorService } from '@backstage/backend-plugin-api';
import { JsonObject } from '@backstage/types';
import { SavedView, SavedViewFields } from '@rathaus/plugin-backlog-common';
import { audited, Caller } from '@rathaus/rathaus-node';
import { SavedViewService } from './SavedViewService';

/** Notes who makes, changes and deletes views. */
export class AuditedSavedViewService implements SavedViewService {
  constructor(
    private readonly service: SavedViewService,
    private readonly auditor: AuditorService,
  ) {}

  list(board: string, caller: Caller) {
    return this.service.list(board, caller);
  }

  create(board: string, fields: SavedViewFields, caller: Caller) {
    const { shared } = fields;
    return this.#noted('view-create', caller, { board, shared }, () =>
      this.service.create(board, fields, caller),
    );
  }

  update(
    board: string,
    id: string,
    fields: SavedViewFields,
    revision: number,
    caller: Caller,
  ) {
    const meta = { board, view: id, shared: fields.shared, revision };
    return this.#noted('view-update', caller, meta, () =>
      this.service.update(board, id, fields, revision, caller),
    );
  }

  remove(board: string, id: string, revision: number, caller: Caller) {
    return this.#noted(
      'view-delete',
      caller,
      { board, view: id, revision },
      () => this.service.remove(board, id, revision, caller),
    );
  }

  #noted(
    eventId: string,
    { request }: Caller,
    meta: JsonObject,
    run: () => Promise<SavedView>,
  ): Promise<SavedView> {
    return audited(
      this.auditor,
      { eventId, request, meta },
      run,
      ({ id, revision }) => ({ view: id, newRevision: revision }),
    );
  }
}

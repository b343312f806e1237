import { AuditorService } from '@backstage/backend-plugin-api';
import { JsonObject } from '@backstage/types';
import { EntryFields } from '@rathaus/plugin-service-registry-common';
import { audited, Caller } from '@rathaus/rathaus-node';
import { EntryService } from './EntryService';

/** Notes every attempt to write, with who and what, and whether it succeeded. */
export class AuditedEntryService implements EntryService {
  readonly browse: EntryService['browse'];
  readonly listForExport: EntryService['listForExport'];
  readonly get: EntryService['get'];
  readonly listRevisions: EntryService['listRevisions'];
  readonly getRevision: EntryService['getRevision'];
  readonly listChanges: EntryService['listChanges'];

  constructor(
    private readonly service: EntryService,
    private readonly auditor: AuditorService,
  ) {
    this.browse = service.browse.bind(service);
    this.listForExport = service.listForExport.bind(service);
    this.get = service.get.bind(service);
    this.listRevisions = service.listRevisions.bind(service);
    this.getRevision = service.getRevision.bind(service);
    this.listChanges = service.listChanges.bind(service);
  }

  create(input: { name?: string; fields: EntryFields }, caller: Caller) {
    return this.noted(
      'entry-create',
      caller,
      { title: input.fields.title, owner: input.fields.owner },
      () => this.service.create(input, caller),
    );
  }

  update(
    name: string,
    revision: number,
    input: { fields: EntryFields; note?: string },
    caller: Caller,
  ) {
    return this.noted('entry-update', caller, { name, revision }, () =>
      this.service.update(name, revision, input, caller),
    );
  }

  retire(
    name: string,
    revision: number,
    input: { note?: string },
    caller: Caller,
  ) {
    return this.noted('entry-retire', caller, { name, revision }, () =>
      this.service.retire(name, revision, input, caller),
    );
  }

  restore(
    name: string,
    revision: number,
    input: { revision: number; note?: string },
    caller: Caller,
  ) {
    return this.noted(
      'entry-restore',
      caller,
      { name, revision, restored: input.revision },
      () => this.service.restore(name, revision, input, caller),
    );
  }

  private noted<T extends { name: string; revision: number }>(
    eventId: string,
    caller: Caller,
    meta: JsonObject,
    run: () => Promise<T>,
  ): Promise<T> {
    return audited(
      this.auditor,
      { eventId, request: caller.request, meta },
      run,
      ({ name, revision }) => ({ name, newRevision: revision }),
    );
  }
}

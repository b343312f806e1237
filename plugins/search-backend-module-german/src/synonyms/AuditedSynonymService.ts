import { AuditorService } from '@backstage/backend-plugin-api';
import { JsonObject } from '@backstage/types';
import { Synonym, SynonymInput } from '@rathaus/plugin-search-common';
import { audited, Caller } from '@rathaus/rathaus-node';
import { SynonymService } from './SynonymService';

/** Notes every attempt to change synonyms: who, which, and whether it succeeded. */
export class AuditedSynonymService implements SynonymService {
  constructor(
    private readonly service: SynonymService,
    private readonly auditor: AuditorService,
  ) {}

  list(caller: Caller) {
    return this.service.list(caller);
  }

  listShipped(caller: Caller) {
    return this.service.listShipped(caller);
  }

  create(input: SynonymInput, caller: Caller) {
    return this.noted('synonym-create', caller, {}, () =>
      this.service.create(input, caller),
    );
  }

  update(id: string, revision: number, input: SynonymInput, caller: Caller) {
    const meta = { synonym: id, revision };
    return this.noted('synonym-update', caller, meta, () =>
      this.service.update(id, revision, input, caller),
    );
  }

  remove(id: string, revision: number, caller: Caller) {
    const meta = { synonym: id, revision };
    return this.noted('synonym-delete', caller, meta, () =>
      this.service.remove(id, revision, caller),
    );
  }

  private noted(
    eventId: string,
    { request }: Caller,
    meta: JsonObject,
    run: () => Promise<Synonym>,
  ): Promise<Synonym> {
    return audited(
      this.auditor,
      { eventId, request, meta },
      run,
      ({ id, revision, words, meanings, bothWays }) => ({
        synonym: id,
        newRevision: revision,
        words,
        meanings,
        bothWays,
      }),
    );
  }
}

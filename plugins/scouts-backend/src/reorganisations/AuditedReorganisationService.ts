import { AuditorService } from '@backstage/backend-plugin-api';
import { JsonObject } from '@backstage/types';
import { Reorganisation, ReorganiseInput } from '@rathaus/plugin-scouts-common';
import { audited, Caller } from '@rathaus/rathaus-node';
import { ReorganisationService } from './ReorganisationService';

/** Notes every reorganisation, with who and what, and whether it succeeded. */
export class AuditedReorganisationService implements ReorganisationService {
  readonly list: ReorganisationService['list'];
  readonly preview: ReorganisationService['preview'];

  constructor(
    private readonly service: ReorganisationService,
    private readonly auditor: AuditorService,
  ) {
    this.list = service.list.bind(service);
    this.preview = service.preview.bind(service);
  }

  start(input: ReorganiseInput, caller: Caller) {
    return this.#noted(
      'reorganisation-start',
      caller,
      { from: input.from, to: input.to },
      () => this.service.start(input, caller),
    );
  }

  undo(id: string, revision: number, caller: Caller) {
    return this.#noted('reorganisation-undo', caller, { id, revision }, () =>
      this.service.undo(id, revision, caller),
    );
  }

  #noted(
    eventId: string,
    caller: Caller,
    meta: JsonObject,
    run: () => Promise<Reorganisation>,
  ): Promise<Reorganisation> {
    return audited(
      this.auditor,
      { eventId, request: caller.request, meta },
      run,
      ({ id, state, entries, posts }) => ({
        reorganisation: id,
        state,
        entries,
        posts,
      }),
    );
  }
}

import { AuditorService } from '@backstage/backend-plugin-api';
import {
  ConfirmEntries,
  UpkeepQuery,
} from '@rathaus/plugin-service-registry-common';
import { audited, Caller } from '@rathaus/rathaus-node';
import { UpkeepService } from './UpkeepService';

/** Notes every confirmation, with who and what, and whether it succeeded. */
export class AuditedUpkeepService implements UpkeepService {
  constructor(
    private readonly service: UpkeepService,
    private readonly auditor: AuditorService,
  ) {}

  confirm(
    name: string,
    revision: number,
    input: { doubt?: string },
    caller: Caller,
  ) {
    return audited(
      this.auditor,
      {
        eventId: 'entry-confirm',
        request: caller.request,
        meta: { name, revision, doubtful: input.doubt !== undefined },
      },
      () => this.service.confirm(name, revision, input, caller),
    );
  }

  confirmMany(input: ConfirmEntries, caller: Caller) {
    return audited(
      this.auditor,
      {
        eventId: 'entry-confirm-many',
        request: caller.request,
        meta: { entries: input.entries.map(({ name }) => name) },
      },
      () => this.service.confirmMany(input, caller),
      ({ items }) => ({
        results: Object.fromEntries(
          items.map(({ name, result }) => [name, result]),
        ),
      }),
    );
  }

  list(query: UpkeepQuery, caller: Caller) {
    return this.service.list(query, caller);
  }

  figures(caller: Caller) {
    return this.service.figures(caller);
  }
}

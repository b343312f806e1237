import { AuditorService } from '@backstage/backend-plugin-api';
import { Reassign } from '@rathaus/plugin-service-registry-common';
import { audited, Caller } from '@rathaus/rathaus-node';
import { ReassignService } from './ReassignService';

/** Notes every reassignment, with from, to and the entries that changed. */
export class AuditedReassignService implements ReassignService {
  constructor(
    private readonly service: ReassignService,
    private readonly auditor: AuditorService,
  ) {}

  reassign(input: Reassign, caller: Caller) {
    const { actor = null, from, to } = input;
    return audited(
      this.auditor,
      {
        eventId: 'entry-reassign',
        request: caller.request,
        meta: { onBehalfOf: actor, from, to },
      },
      () => this.service.reassign(input, caller),
      ({ changed }) => ({ changed }),
    );
  }
}

import { AuditorService } from '@backstage/backend-plugin-api';
import { Gap, GapList } from '@rathaus/plugin-search-common';
import { audited, Caller } from '@rathaus/rathaus-node';
import { GapService } from './GapService';

/**
 * Notes every attempt to put a gap aside. Not which: what people look for is dropped after some time, and the audit log
 * is kept longer.
 */
export class AuditedGapService implements GapService {
  constructor(
    private readonly service: GapService,
    private readonly auditor: AuditorService,
  ) {}

  list(caller: Caller): Promise<GapList> {
    return this.service.list(caller);
  }

  dismiss(term: string, caller: Caller): Promise<Gap> {
    return this.noted('gap-dismiss', caller, () =>
      this.service.dismiss(term, caller),
    );
  }

  restore(term: string, caller: Caller): Promise<Gap> {
    return this.noted('gap-restore', caller, () =>
      this.service.restore(term, caller),
    );
  }

  private noted(
    eventId: string,
    { request }: Caller,
    run: () => Promise<Gap>,
  ): Promise<Gap> {
    return audited(this.auditor, { eventId, request }, run, ({ count }) => ({
      count,
    }));
  }
}

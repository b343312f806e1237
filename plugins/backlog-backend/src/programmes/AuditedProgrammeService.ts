import { AuditorService } from '@backstage/backend-plugin-api';
import { ProgrammeFields } from '@rathaus/plugin-backlog-common';
import { audited, Caller } from '@rathaus/rathaus-node';
import { ProgrammeService } from './ProgrammeService';

/** Notes every attempt to change a programme, with who and what, and whether it succeeded. */
export class AuditedProgrammeService implements ProgrammeService {
  constructor(
    private readonly service: ProgrammeService,
    private readonly auditor: AuditorService,
  ) {}

  put(
    board: string,
    id: string,
    fields: ProgrammeFields,
    revision: number,
    caller: Caller,
  ) {
    return audited(
      this.auditor,
      {
        eventId: 'programme-put',
        request: caller.request,
        meta: { board, programme: id, revision },
      },
      () => this.service.put(board, id, fields, revision, caller),
      programme => ({ newRevision: programme.revision }),
    );
  }
}

import { AuditorService } from '@backstage/backend-plugin-api';
import { ReferenceListId } from '@rathaus/plugin-service-registry-common';
import { audited, Caller, UploadedFile } from '@rathaus/rathaus-node';
import { ReferenceService } from './ReferenceService';

/** Notes every attempt to replace a list, with who and what. */
export class AuditedReferenceService implements ReferenceService {
  readonly status: ReferenceService['status'];
  readonly search: ReferenceService['search'];

  constructor(
    private readonly service: ReferenceService,
    private readonly auditor: AuditorService,
  ) {
    this.status = service.status.bind(service);
    this.search = service.search.bind(service);
  }

  importList(list: ReferenceListId, file: UploadedFile, caller: Caller) {
    return audited(
      this.auditor,
      {
        eventId: 'reference-import',
        request: caller.request,
        meta: { list, fileName: file.name },
      },
      () => this.service.importList(list, file, caller),
      ({ version, changed, accepted, rejected }) => ({
        version,
        changed,
        accepted,
        rejected: rejected.length,
      }),
    );
  }
}

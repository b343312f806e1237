import { AuditorService } from '@backstage/backend-plugin-api';
import { JsonObject } from '@backstage/types';
import { ImportMapping } from '@rathaus/rathaus-common';
import { audited } from '../audit/audited';
import { UploadedFile } from '../csv/UploadedFile';
import { Caller } from '../router/Caller';
import { ImportService, WrittenImport } from './ImportService';

/** Notes every attempt to import, with who and what, and its outcome. */
export class AuditedImportService implements ImportService {
  readonly list: ImportService['list'];
  readonly get: ImportService['get'];
  readonly listRows: ImportService['listRows'];

  constructor(
    private readonly service: ImportService,
    private readonly auditor: AuditorService,
    /** What the imports are about: under which word its number is noted, and what else is. */
    private readonly about: { things: string; meta?: JsonObject },
  ) {
    this.list = service.list.bind(service);
    this.get = service.get.bind(service);
    this.listRows = service.listRows.bind(service);
  }

  upload(file: UploadedFile, caller: Caller) {
    return audited(
      this.auditor,
      {
        eventId: 'import-upload',
        request: caller.request,
        meta: { ...this.about.meta, fileName: file.name },
      },
      () => this.service.upload(file, caller),
      ({ id, rowCount }) => ({ id, rows: rowCount }),
    );
  }

  check(id: string, mapping: ImportMapping, caller: Caller) {
    return audited(
      this.auditor,
      {
        eventId: 'import-check',
        request: caller.request,
        meta: { ...this.about.meta, id },
      },
      () => this.service.check(id, mapping, caller),
    );
  }

  apply(id: string, options: { skipFaulty: boolean }, caller: Caller) {
    return this.noted('import-apply', caller, { id, ...options }, () =>
      this.service.apply(id, options, caller),
    );
  }

  revert(id: string, caller: Caller) {
    return this.noted('import-revert', caller, { id }, () =>
      this.service.revert(id, caller),
    );
  }

  private noted(
    eventId: string,
    caller: Caller,
    meta: JsonObject,
    run: () => Promise<WrittenImport>,
  ): Promise<WrittenImport> {
    return audited(
      this.auditor,
      {
        eventId,
        request: caller.request,
        meta: { ...this.about.meta, ...meta },
      },
      run,
      ({ written }) => ({ [this.about.things]: written.length }),
    );
  }
}

import {
  ImportJob,
  ImportJobList,
  ImportMapping,
  ImportRowList,
  ImportRowStatus,
} from '@rathaus/rathaus-common';
import { UploadedFile } from '../csv/UploadedFile';
import { Caller } from '../router/Caller';

/** An import after a step that wrote something, and the names of what was written. */
export interface WrittenImport {
  job: ImportJob;
  written: string[];
}

/**
 * Imports from CSV files, as the HTTP interface sees them. Only who made an
 * import, and those who may import everything, get to see it.
 *
 * All methods throw NotAllowedError (403) for those who may import nothing,
 * those about one import NotFoundError (404), and a step that the state of the
 * import does not allow FieldConflictError (409) on `state`.
 */
export interface ImportService {
  /** @throws FieldsError (400) on `file` when it cannot be read */
  upload(file: UploadedFile, caller: Caller): Promise<ImportJob>;

  list(caller: Caller): Promise<ImportJobList>;

  get(id: string, caller: Caller): Promise<ImportJob>;

  listRows(
    id: string,
    query: { status?: ImportRowStatus; limit: number; from: number },
    caller: Caller,
  ): Promise<ImportRowList>;

  /**
   * Starts the dry run and answers at once; {@link get} tells how far it is.
   *
   * @throws FieldsError (400) when the mapping does not fit the file
   */
  check(id: string, mapping: ImportMapping, caller: Caller): Promise<ImportJob>;

  /**
   * Writes all new and changed rows, or nothing.
   *
   * @throws FieldConflictError (409) on `skipFaulty` when there are faulty
   *   rows, on `state` when something was changed since the check
   * @throws NotAllowedError when the person may not write one of the things
   */
  apply(
    id: string,
    options: { skipFaulty: boolean },
    caller: Caller,
  ): Promise<WrittenImport>;

  /**
   * Brings back what was there before; whether in part or as a whole only says
   * the subject.
   *
   * @throws FieldConflictError (409) on `state` that names what was changed
   *   after the import
   * @throws NotAllowedError when the person may not write one of the things
   */
  revert(id: string, caller: Caller): Promise<WrittenImport>;
}

import {
  ImportJob,
  ImportJobList,
  ImportMapping,
  ImportRowList,
  ImportRowStatus,
} from '@rathaus/plugin-service-registry-common';
import { Caller, UploadedFile } from '@rathaus/rathaus-node';
import { StoredEntry } from '../entries/EntryStore';

/** An import after a step that wrote entries, and what was written. */
export interface WrittenImport {
  job: ImportJob;
  written: StoredEntry[];
}

/**
 * Imports of entries from CSV files, as the HTTP interface sees them. Only who
 * made an import, and those who may import everything, get to see it.
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
   *   rows, on `state` when entries were changed since the check
   * @throws NotAllowedError when the person may not write one of the entries
   */
  apply(
    id: string,
    options: { skipFaulty: boolean },
    caller: Caller,
  ): Promise<WrittenImport>;

  /**
   * Brings back what every written entry was before, or nothing. Entries that
   * the import made are retired.
   *
   * @throws FieldConflictError (409) on `state` that names the entries that
   *   were changed after the import
   * @throws NotAllowedError when the person may not write one of the entries
   */
  revert(id: string, caller: Caller): Promise<WrittenImport>;
}

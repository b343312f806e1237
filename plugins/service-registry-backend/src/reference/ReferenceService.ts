import {
  ReferenceImportResult,
  ReferenceListId,
  ReferenceListStatus,
  ReferenceResult,
} from '@rathaus/plugin-service-registry-common';
import { Caller, UploadedFile } from '@rathaus/rathaus-node';

/**
 * The reference lists as the HTTP interface sees them. All methods throw
 * NotAllowedError (403) where the caller may not.
 */
export interface ReferenceService {
  status(caller: Caller): Promise<ReferenceListStatus[]>;

  search(
    list: ReferenceListId,
    query: { q: string; key: string[]; limit: number },
    caller: Caller,
  ): Promise<ReferenceResult>;

  /**
   * Replaces a list by the content of a CSV file.
   *
   * @throws FieldsError on `file` when it cannot be used
   */
  importList(
    list: ReferenceListId,
    file: UploadedFile,
    caller: Caller,
  ): Promise<ReferenceImportResult>;
}

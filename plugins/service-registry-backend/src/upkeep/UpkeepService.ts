import {
  ConfirmEntries,
  ConfirmResult,
  ServiceEntry,
  UpkeepFigures,
  UpkeepList,
  UpkeepQuery,
} from '@rathaus/plugin-service-registry-common';
import { Caller } from '@rathaus/rathaus-node';

/**
 * Keeping entries true, as the HTTP interface sees it. All methods throw
 * NotAllowedError (403) where the caller may not.
 */
export interface UpkeepService {
  /**
   * Says that an entry is true, or with `doubt` that it may not be.
   *
   * @throws NotFoundError (404), RevisionConflictError (409)
   */
  confirm(
    name: string,
    revision: number,
    input: { doubt?: string },
    caller: Caller,
  ): Promise<ServiceEntry>;

  /** The same for many; what could be done is done. */
  confirmMany(input: ConfirmEntries, caller: Caller): Promise<ConfirmResult>;

  /**
   * The entries that the caller looks after.
   *
   * @throws ServiceUnavailableError (503) when nobody can say which
   */
  list(query: UpkeepQuery, caller: Caller): Promise<UpkeepList>;

  /** The figures by Fachbereich. */
  figures(caller: Caller): Promise<UpkeepFigures>;
}

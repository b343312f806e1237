import { Programme, ProgrammeFields } from '@rathaus/plugin-backlog-common';
import { Caller } from '@rathaus/rathaus-node';

/** What people do with funding programmes. */
export interface ProgrammeService {
  /**
   * Writes a programme.
   *
   * @param revision - that the person saw; 0 for a new one
   * @throws NotAllowedError
   * @throws NotFoundError for a board or a programme that is not there
   * @throws RevisionConflictError (409, with `current`) when it was changed since
   * @throws ConflictError when the board's items are not funded
   */
  put(
    board: string,
    id: string,
    fields: ProgrammeFields,
    revision: number,
    caller: Caller,
  ): Promise<Programme>;
}

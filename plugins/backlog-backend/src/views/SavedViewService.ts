import {
  SavedView,
  SavedViewFields,
  SavedViewList,
} from '@rathaus/plugin-backlog-common';
import { Caller } from '@rathaus/rathaus-node';

/**
 * Filters of a board with names. A person keeps their own, which nobody else
 * sees; those who work with the board may share one with everybody, and keep
 * the shared ones, whoever made them. Every method throws NotAllowedError for
 * those who may not, and NotFoundError for a board or a view that is not there
 * for the caller.
 */
export interface SavedViewService {
  list(board: string, caller: Caller): Promise<SavedViewList>;

  /**
   * @throws FieldsNotAllowedError (403) for `shared`
   * @throws FieldConflictError (409) when one of the person's has that name
   * @throws ConflictError when the person has more than enough of them
   */
  create(
    board: string,
    fields: SavedViewFields,
    caller: Caller,
  ): Promise<SavedView>;

  /**
   * @param revision - that the person saw
   * @throws FieldsNotAllowedError (403) for `shared`
   * @throws FieldConflictError (409) when another of its owner's has that name
   * @throws RevisionConflictError (409, with `current`) when it was changed since
   */
  update(
    board: string,
    id: string,
    fields: SavedViewFields,
    revision: number,
    caller: Caller,
  ): Promise<SavedView>;

  /**
   * @returns what it was
   * @throws RevisionConflictError (409, with `current`) when it was changed since
   */
  remove(
    board: string,
    id: string,
    revision: number,
    caller: Caller,
  ): Promise<SavedView>;
}

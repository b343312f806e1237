import {
  Reorganisation,
  ReorganisationList,
  ReorganisationPreview,
  ReorganiseInput,
} from '@rathaus/plugin-scouts-common';
import { Caller } from '@rathaus/rathaus-node';

/**
 * A Fachbereich gets a successor. Every method throws NotAllowedError for those
 * who may not, and ServiceUnavailableError without the registry.
 */
export interface ReorganisationService {
  /** Newest first. */
  list(caller: Caller): Promise<ReorganisationList>;

  /** What would move. @throws FieldsError for an unknown successor */
  preview(
    input: ReorganiseInput,
    caller: Caller,
  ): Promise<ReorganisationPreview>;

  /**
   * Moves everything. What could not be finished, because the registry failed
   * half-way, is `running` in the answer and goes on by itself.
   *
   * @throws FieldsError, ConflictError while another one of the same departments runs
   */
  start(input: ReorganiseInput, caller: Caller): Promise<Reorganisation>;

  /**
   * Moves back exactly what moved.
   *
   * @throws NotFoundError, RevisionConflictError, ConflictError when it is not `done`
   */
  undo(id: string, revision: number, caller: Caller): Promise<Reorganisation>;
}

import {
  OpenPostInput,
  PostList,
  PostView,
} from '@rathaus/plugin-scouts-common';
import { Caller } from '@rathaus/rathaus-node';
import { Step } from '../steps/Step';

/** Which post is meant: itself, or the one that a term is on its way in. */
export type StepTarget = { postId: string } | { termId: string };

/**
 * What people do with posts. Every method throws NotAllowedError (403) for
 * those who may not, and NotFoundError (404) for what is not there.
 */
export interface PostService {
  /** @throws FieldsError for an unknown department */
  open(
    input: OpenPostInput & { title: string },
    caller: Caller,
  ): Promise<PostView>;

  /**
   * Takes a step.
   *
   * @param revision - of the post, as the person saw it
   * @throws RevisionConflictError (409, with `current`) when it was changed since
   * @throws ConflictError when the post's state has no such step
   * @throws FieldsError when something about the input is wrong
   */
  take<Input>(
    step: Step<Input>,
    target: StepTarget,
    revision: number,
    input: Input,
    caller: Caller,
  ): Promise<PostView>;

  /** The post that a term in office, or formerly in office, belongs to. */
  getAppointment(termId: string, caller: Caller): Promise<PostView>;

  /** Posts with a nomination that the caller takes part in. */
  listNominations(caller: Caller): Promise<PostList>;

  /** Posts with somebody in office. */
  listAppointments(
    filter: { person?: string; department?: string },
    caller: Caller,
  ): Promise<PostList>;
}

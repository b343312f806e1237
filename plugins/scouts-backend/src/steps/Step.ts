import {
  Post,
  PostEvent,
  PostStep,
  StepActor,
} from '@rathaus/plugin-scouts-common';
import { FieldProblem } from '@rathaus/rathaus-common';
import { Day } from '@rathaus/rathaus-node';
import { Organisation } from '../organisation/Organisation';

/** What a step is judged by. */
export interface StepContext {
  post: Post;
  actor: StepActor;
  organisation: Organisation;
  /** The other posts of the department. */
  siblings: Post[];
  today: Day;
  /** ISO 8601, UTC. */
  at: string;
}

/**
 * What people do with a post. Who may do it at which time is not said here but
 * in `mayDo`; this says what is wrong with the words that come with it, and
 * what happens.
 */
export interface Step<Input> {
  name: PostStep;
  /** Problems of single fields, none when all is well. */
  check?(input: Input, context: StepContext): FieldProblem[];
  /** @throws NotAllowedError, NotFoundError */
  toEvent(input: Input, context: StepContext): PostEvent;
}

/** What every event says. */
export function said({ actor, at }: StepContext) {
  return { actor: actor.ref, at };
}

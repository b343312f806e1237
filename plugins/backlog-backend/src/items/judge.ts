import { ConflictError, NotAllowedError } from '@backstage/errors';
import {
  Board,
  IllegalItemEventError,
  ItemAction,
} from '@rathaus/plugin-backlog-common';
import {
  FieldProblem,
  FieldsError,
  RevisionConflictError,
} from '@rathaus/rathaus-common';
import { Viewer } from '../access/Viewer';
import { LaterEvent, StoredItem } from '../store/BoardStore';
import { mayDo } from './itemActions';
import { presentItem } from './presentItem';
import { ItemStep, StepContext } from './steps/Step';

/** @throws NotAllowedError */
export function assertMay(
  action: ItemAction,
  { state }: StoredItem,
  viewer: Viewer,
): void {
  if (!mayDo(action, state, viewer)) {
    throw new NotAllowedError(`Not allowed: ${action}`);
  }
}

/**
 * @param revision - that the person saw; undefined for whatever there is
 * @throws RevisionConflictError with what is there now
 */
export function assertCurrent(
  item: StoredItem,
  revision: number | undefined,
  board: Board,
  viewer: Viewer,
): void {
  if (revision !== undefined && revision !== item.state.version) {
    throw new RevisionConflictError(
      `Item ${item.id}`,
      presentItem(item, board, viewer),
    );
  }
}

/** @throws FieldsError when there is any problem */
export function throwIfAny(problems: FieldProblem[]): void {
  if (problems.length) {
    throw new FieldsError(problems);
  }
}

/**
 * Lets a step happen.
 *
 * @throws ConflictError when it cannot happen to the item as it is
 */
export async function happen<Input>(
  step: ItemStep<Input>,
  input: Input,
  context: StepContext,
): Promise<{ item: StoredItem; events: LaterEvent[] }> {
  const { item, write } = context;
  const events = await step.happen(input, context);
  if (!events.length) {
    return { item, events };
  }
  try {
    return { item: await write.append(item, events), events };
  } catch (error) {
    if (error instanceof IllegalItemEventError) {
      throw new ConflictError(error.message);
    }
    throw error;
  }
}

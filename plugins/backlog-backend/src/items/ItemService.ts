import {
  createItemSchema,
  handInSchema,
  Item,
} from '@rathaus/plugin-backlog-common';
import { Caller } from '@rathaus/rathaus-node';
import { z } from 'zod';
import { ItemStep } from './steps/Step';

export type NewItem = z.output<typeof createItemSchema>;
export type NewNeed = z.output<typeof handInSchema>;

/**
 * What people do with items; see also `ItemReader`. Every method throws NotAllowedError (403) for
 * those who may not, and NotFoundError (404) for what is not there or, as a
 * draft of others, none of the caller's business.
 */
export interface ItemService {
  /** @throws FieldsError */
  create(board: string, input: NewItem, caller: Caller): Promise<Item>;

  /**
   * Hands in a school's need, or keeps it for later.
   *
   * @throws FieldsError
   * @throws ConflictError when the board takes no needs
   */
  handIn(board: string, input: NewNeed, caller: Caller): Promise<Item>;

  /**
   * Lets something happen to an item.
   *
   * @param revision - of the item, as the person saw it; without it, whatever it is now
   * @throws RevisionConflictError (409, with `current`) when it was changed since
   * @throws ConflictError when it cannot happen to the item as it is
   * @throws FieldsError when something about the input is wrong
   */
  take<Input>(
    step: ItemStep<Input>,
    id: string,
    revision: number | undefined,
    input: Input,
    caller: Caller,
  ): Promise<Item>;
}

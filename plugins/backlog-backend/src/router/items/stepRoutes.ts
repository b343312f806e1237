import {
  declineItemSchema,
  itemChangesSchema,
  moveItemSchema,
} from '@rathaus/plugin-backlog-common';
import { z } from 'zod';
import { decline } from '../../items/steps/decline';
import { move } from '../../items/steps/move';
import { handInDraft, remove, restore } from '../../items/steps/plainSteps';
import { ItemStep } from '../../items/steps/Step';
import { update } from '../../items/steps/update';
import { emptySchema, ItemRoute, itemRoute } from './itemRoute';

/** A step about the item as the person saw it. */
function step<Schema extends z.ZodType<unknown>>(
  method: 'post' | 'put',
  path: string,
  schema: Schema,
  taken: ItemStep<z.output<Schema>>,
): ItemRoute {
  return itemRoute({
    method,
    path,
    schema,
    step: taken,
    seen: true,
    input: body => body,
  });
}

/** Everything that can happen to an item apart from comments. */
export const stepRoutes: ItemRoute[] = [
  step('put', '/items/:id', itemChangesSchema, update),
  step('post', '/items/:id/move', moveItemSchema, move),
  step('post', '/items/:id/decline', declineItemSchema, decline),
  step('post', '/items/:id/delete', emptySchema, remove),
  step('post', '/items/:id/restore', emptySchema, restore),
  step('post', '/items/:id/hand-in', emptySchema, handInDraft),
];

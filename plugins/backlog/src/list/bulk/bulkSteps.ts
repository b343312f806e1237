import { Item, ItemCard, ItemChanges } from '@rathaus/plugin-backlog-common';
import { BacklogApi } from '../../api';

/** What can be done with many items at once. */
export const BULK_STEPS = [
  'column',
  'category',
  'assignee',
  'programme',
] as const;
export type BulkStep = (typeof BULK_STEPS)[number];

function changesFor(
  step: Exclude<BulkStep, 'column'>,
  card: ItemCard,
  value: string,
): ItemChanges {
  if (step !== 'programme') {
    return { [step]: value || null };
  }
  return {
    funding: value
      ? { ...(card.funding ?? { state: 'planned' }), programme: value }
      : null,
  };
}

/**
 * Takes a step with one of many items.
 *
 * @param value - id of a column, category or programme, a ref, or empty to take it away
 */
export async function takeBulkStep(
  api: Pick<BacklogApi, 'moveItem' | 'updateItem'>,
  step: BulkStep,
  card: ItemCard,
  value: string,
): Promise<Item> {
  return step === 'column'
    ? api.moveItem(card.id, { column: value }, card.revision)
    : api.updateItem(card.id, changesFor(step, card, value), card.revision);
}

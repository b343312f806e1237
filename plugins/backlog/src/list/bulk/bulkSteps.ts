import { Item, ItemCard, ItemChanges } from '@rathaus/plugin-backlog-common';
import { BacklogApi } from '../../api';
import { Place } from '../../lib/boardItems';
import { undoOf } from '../lib/undoOf';

/** What can be done with many items at once. */
export const BULK_STEPS = [
  'column',
  'category',
  'assignee',
  'programme',
] as const;
export type BulkStep = (typeof BULK_STEPS)[number];

type Writer = Pick<BacklogApi, 'moveItem' | 'updateItem'>;

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
  api: Writer,
  step: BulkStep,
  card: ItemCard,
  value: string,
): Promise<Item> {
  return step === 'column'
    ? api.moveItem(card.id, { column: value }, card.revision)
    : api.updateItem(card.id, changesFor(step, card, value), card.revision);
}

/** An item with which a step was taken. */
export interface Taken {
  /** As it was, and where. */
  card: ItemCard;
  from: Place;
  /** Revision that the step left. */
  revision: number;
}

/** Takes a step back: the item gets the value, or the place, that it had. */
export async function takeBackBulkStep(
  api: Writer,
  step: BulkStep,
  { card, from, revision }: Taken,
  value: string,
): Promise<Item> {
  return step === 'column'
    ? api.moveItem(card.id, from, revision)
    : api.updateItem(
        card.id,
        undoOf(card, changesFor(step, card, value)),
        revision,
      );
}

import {
  ItemCard,
  ItemChanges,
  itemChangesSchema,
} from '@rathaus/plugin-backlog-common';

/** The changes that bring a card's fields back. */
export function undoOf(card: ItemCard, changes: ItemChanges): ItemChanges {
  const before = new Map<string, unknown>(Object.entries(card));
  return itemChangesSchema.parse(
    Object.fromEntries(
      Object.keys(changes).map(field => [field, before.get(field) ?? null]),
    ),
  );
}

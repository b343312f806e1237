import { ItemCard } from '@rathaus/plugin-backlog-common';

/** What a school has handed in and what else is for it, the newest first. */
export function itemsOfSchool(
  cards: readonly ItemCard[],
  school: string,
): ItemCard[] {
  return cards
    .filter(
      card =>
        card.handedInBy === school ||
        card.schools?.some(({ ref }) => ref === school),
    )
    .sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
}

import {
  Column,
  Item,
  ItemCard,
  MoveItemInput,
} from '@rathaus/plugin-backlog-common';

/** Place in a column, said by the neighbours; see `moveItemSchema`. */
export type Place = MoveItemInput;

/** What the board shows of an item in full. */
export function cardOf(item: Item): ItemCard {
  const {
    description: _description,
    checklist,
    entries: _entries,
    attachments: _attachments,
    ...fields
  } = item.fields;
  return {
    ...fields,
    id: item.id,
    number: item.number,
    revision: item.revision,
    column: item.column,
    rank: item.rank,
    inColumnSince: item.inColumnSince,
    ...(item.handedInBy && { handedInBy: item.handedInBy }),
    comments: item.comments.length,
    ...(checklist &&
      checklist.length > 0 && {
        checklist: {
          done: checklist.filter(({ done }) => done).length,
          total: checklist.length,
        },
      }),
    createdAt: item.createdAt,
    updatedAt: item.updatedAt,
  };
}

/** The cards without one. */
export function withoutCard(
  cards: readonly ItemCard[],
  id: string,
): ItemCard[] {
  return cards.filter(card => card.id !== id);
}

/** Puts a card, new or newer, where its column and rank say. */
export function withCard(
  cards: readonly ItemCard[],
  card: ItemCard,
): ItemCard[] {
  const others = withoutCard(cards, card.id);
  const next = others.findIndex(
    ({ column, rank }) => column === card.column && rank > card.rank,
  );
  return next < 0 ? [...others, card] : others.toSpliced(next, 0, card);
}

function indexAt(cards: readonly ItemCard[], place: Place): number | undefined {
  const { column, after, before } = place;
  const indexOf = (id: string | null | undefined) =>
    cards.findIndex(card => card.id === id && card.column === column);
  const left = indexOf(after);
  if (left >= 0) {
    return left + 1;
  }
  const right = indexOf(before);
  if (right >= 0) {
    return right;
  }
  if (after === null) {
    const first = cards.findIndex(card => card.column === column);
    return first < 0 ? cards.length : first;
  }
  return after || before ? undefined : cards.length;
}

/**
 * The cards as they are going to be once a move is done. Ranks stay as they are: only the server gives them.
 *
 * @returns the same cards when the place is gone, as the server would refuse the move, too
 */
export function withMove(
  cards: readonly ItemCard[],
  id: string,
  place: Place,
): ItemCard[] {
  const card = cards.find(candidate => candidate.id === id);
  const others = withoutCard(cards, id);
  const index = card && indexAt(others, place);
  return card && index !== undefined
    ? others.toSpliced(index, 0, { ...card, column: place.column })
    : [...cards];
}

/** Where a card lies, so that it can be put there again. */
export function placeOf(
  cards: readonly ItemCard[],
  id: string,
): Place | undefined {
  const card = cards.find(candidate => candidate.id === id);
  if (!card) {
    return undefined;
  }
  const column = cards.filter(candidate => candidate.column === card.column);
  const index = column.indexOf(card);
  return {
    column: card.column,
    after: column[index - 1]?.id ?? null,
    before: column[index + 1]?.id ?? null,
  };
}

/** The place at a position of a column, counted without the card itself. */
export function placeAt(
  column: string,
  others: readonly ItemCard[],
  position: number,
): Place {
  if (others.length === 0) {
    return { column };
  }
  return {
    column,
    after: others[position - 1]?.id ?? null,
    before: others[position]?.id ?? null,
  };
}

/**
 * The place beside some of a column's cards. At their beginning it is before the first of them, and not at the top of
 * the column, where cards of others lie.
 *
 * @param others - the cards that are seen, without the card itself
 */
export function placeAmong(
  column: string,
  others: readonly ItemCard[],
  position: number,
): Place {
  const after = others.at(position - 1);
  if (position > 0 && after) {
    return { column, after: after.id, before: others[position]?.id };
  }
  return others.length > 0 ? { column, before: others[0].id } : { column };
}

/** The cards of each column, in their order; a column without cards has an empty list. */
export function cardsByColumn(
  columns: readonly Pick<Column, 'id'>[],
  cards: readonly ItemCard[],
): Map<string, ItemCard[]> {
  const byColumn = new Map<string, ItemCard[]>(
    columns.map(({ id }) => [id, []]),
  );
  for (const card of cards) {
    byColumn.get(card.column)?.push(card);
  }
  return byColumn;
}

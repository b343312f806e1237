import {
  BoardView,
  costBySchool,
  costOf,
  ItemCard,
  sharesOf,
  sumCents,
} from '@rathaus/plugin-backlog-common';

/** What there is for a school on one board. */
export interface SchoolBoard {
  view: BoardView;
  /** Not declined; what is under way first, what is done last. */
  cards: ItemCard[];
}

function isFor(card: ItemCard, school: string): boolean {
  return card.schools?.some(({ ref }) => ref === school) ?? false;
}

/** The boards with something for a school. */
export function boardsOfSchool(
  views: readonly BoardView[],
  school: string,
): SchoolBoard[] {
  return views.flatMap(view => {
    const kinds = new Map(view.board.columns.map(each => [each.id, each.kind]));
    const cards = view.items.filter(
      card => kinds.get(card.column) !== 'declined' && isFor(card, school),
    );
    const open = cards.filter(({ column }) => kinds.get(column) !== 'done');
    const done = cards.filter(({ column }) => kinds.get(column) === 'done');
    return cards.length > 0 ? [{ view, cards: [...open, ...done] }] : [];
  });
}

/** The town's own share of a card, in cents; undefined while nothing is known of its cost. */
export function ownShareOf(
  { programmes }: Pick<BoardView, 'programmes'>,
  card: ItemCard,
): number | undefined {
  const { cost, own } = sharesOf(
    card,
    programmes.find(({ id }) => id === card.funding?.programme),
  );
  return cost > 0 ? own : undefined;
}

/** What the cards cost at a school, in cents: its part where an item is for several. */
export function costAtSchool(
  cards: readonly ItemCard[],
  school: string,
): number {
  return sumCents(
    cards.map(card =>
      costBySchool(card.schools ?? [], costOf(card)).get(school),
    ),
  );
}

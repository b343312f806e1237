import { ItemCard } from '@rathaus/plugin-backlog-common';
import { NONE } from '../../filter/lib/filter';
import { addQuarters, quarterRange } from '../../lib/quarters';

/** What the rows of the timeline are. */
export const ROW_KINDS = ['items', 'schools'] as const;
export type RowKind = (typeof ROW_KINDS)[number];

/** An item that is planned for a time. */
export interface PlannedCard {
  card: ItemCard;
  from: string;
  to: string;
}

/** A row of the timeline. */
export interface TimelineRow {
  /** Id of an item, ref of a school, or {@link NONE}. */
  id: string;
  planned: PlannedCard[];
}

/** The cards with a time, the earliest first. */
export function plannedCards(cards: readonly ItemCard[]): PlannedCard[] {
  return cards
    .flatMap(card => {
      const { plannedFrom, plannedTo } = card;
      const from = plannedFrom ?? plannedTo;
      return from ? [{ card, from, to: plannedTo ?? from }] : [];
    })
    .sort((a, b) => a.from.localeCompare(b.from) || a.to.localeCompare(b.to));
}

/**
 * The quarters from the first to the last that something is planned for; a year from now where nothing is.
 *
 * @param now - the present quarter, which is always among them
 */
export function timelineQuarters(
  planned: readonly PlannedCard[],
  now: string,
): string[] {
  const from = planned.reduce(
    (first, each) => (each.from < first ? each.from : first),
    now,
  );
  const to = planned.reduce(
    (last, each) => (each.to > last ? each.to : last),
    addQuarters(now, 3),
  );
  return quarterRange(from, to);
}

/** The rows: one for each item, or one for each school with what is planned there. */
export function timelineRows(
  planned: readonly PlannedCard[],
  kind: RowKind,
): TimelineRow[] {
  if (kind === 'items') {
    return planned.map(each => ({ id: each.card.id, planned: [each] }));
  }
  const rows = new Map<string, PlannedCard[]>();
  for (const each of planned) {
    const refs = each.card.schools?.map(({ ref }) => ref) ?? [NONE];
    for (const ref of refs) {
      rows.set(ref, [...(rows.get(ref) ?? []), each]);
    }
  }
  return [...rows].map(([id, cards]) => ({ id, planned: cards }));
}

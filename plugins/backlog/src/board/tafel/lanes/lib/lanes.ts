import { ItemCard } from '@rathaus/plugin-backlog-common';
import { CardWords } from '../../../context/useBoardWords';

/** What lanes can stand for, each with its word in the address (`?bahnen=`). */
export const LANE_KINDS = { school: 'schule', programme: 'topf' } as const;
export type LaneKind = keyof typeof LANE_KINDS;
export const LANE_KIND_NAMES = [
  'school',
  'programme',
] as const satisfies readonly LaneKind[];

/** Lanes that stand for no single school or programme. No ref and no id looks like this. */
const SEVERAL = '+';
const NONE = '-';

/** A lane: the cards of a school or a programme, by column. */
export interface Lane {
  /** Ref of the school or id of the programme. */
  key: string;
  title: string;
  cards: ReadonlyMap<string, ItemCard[]>;
  total: number;
}

/** What is needed to name lanes and to put them in order. */
export interface LaneContext {
  words: Pick<CardWords, 'entity' | 'programme'>;
  programmes: ReadonlyArray<{ id: string }>;
  /** Of the lane of items of several schools, and of that of items of none. */
  several: string;
  none: string;
}

function keyOf(card: ItemCard, kind: LaneKind): string {
  if (kind === 'programme') {
    return card.funding?.programme ?? NONE;
  }
  const [first, second] = card.schools ?? [];
  if (second) {
    // Once, not in each of them: counts and moves stay what they are.
    return SEVERAL;
  }
  return first?.ref ?? NONE;
}

/**
 * The lanes of cards: schools by name, programmes in the order of the report; what is of several or of none comes last.
 *
 * @param cards - in the order of their columns; a lane without any is left out
 */
export function lanesOf(
  cards: readonly ItemCard[],
  kind: LaneKind,
  context: LaneContext,
): Lane[] {
  const byLane = new Map<string, ItemCard[]>();
  for (const card of cards) {
    const key = keyOf(card, kind);
    const lane = byLane.get(key);
    if (lane) {
      lane.push(card);
    } else {
      byLane.set(key, [card]);
    }
  }
  const titleOf = (key: string) => {
    if (key === SEVERAL) {
      return context.several;
    }
    if (key === NONE) {
      return context.none;
    }
    return kind === 'school'
      ? context.words.entity(key)
      : context.words.programme(key);
  };
  const group = (key: string) => [SEVERAL, NONE].indexOf(key);
  const position = (key: string) =>
    context.programmes.findIndex(({ id }) => id === key);
  return [...byLane]
    .map(([key, some]) => ({
      key,
      title: titleOf(key),
      cards: byColumn(some),
      total: some.length,
    }))
    .sort(
      (a, b) =>
        group(a.key) - group(b.key) ||
        (kind === 'programme' ? position(a.key) - position(b.key) : 0) ||
        a.title.localeCompare(b.title, 'de'),
    );
}

function byColumn(cards: readonly ItemCard[]): Map<string, ItemCard[]> {
  const columns = new Map<string, ItemCard[]>();
  for (const card of cards) {
    const column = columns.get(card.column);
    if (column) {
      column.push(card);
    } else {
      columns.set(card.column, [card]);
    }
  }
  return columns;
}

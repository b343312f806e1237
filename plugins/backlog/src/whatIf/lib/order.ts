import { Place } from '../../lib/boardItems';

/**
 * An order that somebody made up, brought in line with what there is: what is gone is left out, what is new stands
 * behind what it stands behind on the board.
 *
 * @param present - ids as they stand on the board
 * @param wanted - the order made up; missing when there is none
 */
export function orderedIds(
  present: readonly string[],
  wanted: readonly string[] | undefined,
): string[] {
  if (!wanted) {
    return [...present];
  }
  const there = new Set(present);
  const order = wanted.filter(id => there.has(id));
  const known = new Set(order);
  present.forEach((id, index) => {
    if (!known.has(id)) {
      order.splice(order.indexOf(present[index - 1]) + 1, 0, id);
    }
  });
  return order;
}

/** The ids with one of them at another position, counted without it. */
export function withIdAt(
  ids: readonly string[],
  id: string,
  position: number,
): string[] {
  return ids.filter(other => other !== id).toSpliced(position, 0, id);
}

/** Positions of the longest run of numbers that goes up, others left out. */
function longestRise(numbers: readonly number[]): number[] {
  /** For each length, where the run that ends lowest ends. */
  const ends: number[] = [];
  const before: number[] = [];
  numbers.forEach((number, index) => {
    const found = ends.findIndex(end => numbers[end] >= number);
    const length = found < 0 ? ends.length : found;
    before[index] = ends[length - 1] ?? -1;
    ends[length] = index;
  });
  const rise: number[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at]) {
    rise.unshift(at);
  }
  return rise;
}

/** A move of one item, with its positions before and after all of them; from 0. */
export interface OrderStep {
  id: string;
  place: Place;
  from: number;
  to: number;
}

/**
 * The fewest moves that bring a column into an order, in the order in which they are to be made.
 *
 * @param present - ids as they stand in the column; what the filter hides may stand between them
 * @param wanted - the same ids
 */
export function stepsTo(
  column: string,
  present: readonly string[],
  wanted: readonly string[],
): OrderStep[] {
  const positions = new Map(present.map((id, index) => [id, index]));
  const targets = wanted.map(id => positions.get(id) ?? 0);
  const staying = new Set(longestRise(targets));
  return wanted.flatMap((id, to) => {
    if (staying.has(to)) {
      return [];
    }
    const place: Place =
      to === 0
        ? { column, before: present.find(other => other !== id) }
        : { column, after: wanted[to - 1], before: wanted[to + 1] ?? null };
    return [{ id, place, from: targets[to], to }];
  });
}

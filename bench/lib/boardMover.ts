import {
  BenchItem,
  BOARD,
  COLUMNS,
  FilledBoard,
  RefusedError,
  sendToBacklog,
} from './filledBoard';
import { pick, pseudoRandom } from './manyEntries';

/** A move that somebody could make: of an item behind another one, or to the top of a column. */
export interface Move {
  item: BenchItem;
  column: string;
  after: BenchItem | undefined;
}

/** Any move, the same for the same index. */
export function anyMove(items: BenchItem[], index: number): Move {
  const random = pseudoRandom(index + 10_000);
  random();
  const item = pick(random, items);
  const after = pick(random, items);
  return after === item
    ? { item, column: pick(random, COLUMNS), after: undefined }
    : { item, column: after.column, after };
}

/**
 * Moves as the page does: with the revision that was last seen; who is told that somebody was faster looks at what is
 * there now and moves again, to the top of the column if the neighbour is gone.
 *
 * @returns how often somebody was faster
 * @throws RefusedError when the answer is anything but a move or a conflict
 */
export async function moveThroughApi(
  board: FilledBoard,
  { item, column, after }: Move,
): Promise<number> {
  for (let conflicts = 0; ; conflicts += 1) {
    const neighbour =
      conflicts === 0 && after?.column === column ? after.id : null;
    try {
      const moved = await sendToBacklog(
        board,
        `/items/${item.id}/move`,
        { column, after: neighbour, before: null },
        item.revision,
      );
      see(item, moved);
      return conflicts;
    } catch (error) {
      if (!(error instanceof RefusedError) || error.status !== 409) {
        throw error;
      }
      see(item, error.body.error?.current);
    }
  }
}

/** Keeps the newest that was seen: answers may come in another order than they were given. */
function see(item: BenchItem, seen: BenchItem | undefined) {
  if (seen && seen.revision > item.revision) {
    item.revision = seen.revision;
    item.column = seen.column;
  }
}

/**
 * Compares the board with what was acknowledged.
 *
 * @param acknowledged - how many moves were answered with 200
 * @param movesInHistory - how many there are in the history
 * @throws Error that says what was lost, doubled or out of order
 */
export async function checkBoard(
  board: FilledBoard,
  acknowledged: number,
  movesInHistory: number,
): Promise<void> {
  const { items: cards } = await sendToBacklog(board, `/boards/${BOARD}`);
  const ours = new Set(board.items.map(({ id }) => id));
  const found: { id: string; column: string; rank: string }[] = cards.filter(
    ({ id }: { id: string }) => ours.has(id),
  );
  const places = new Set(found.map(({ column, rank }) => `${column} ${rank}`));
  const problems = [
    found.length !== ours.size &&
      `${ours.size} items were put on the board and ${found.length} are there`,
    places.size !== found.length && 'two items share a place',
    found.some(({ rank }) => rank.length > 32) &&
      'a rank is longer than 32 characters',
    acknowledged !== movesInHistory &&
      `${acknowledged} moves were acknowledged and ${movesInHistory} are in the history`,
  ].filter(Boolean);
  if (problems.length > 0) {
    throw new Error(problems.join('; '));
  }
}

import { FieldProblem, fieldProblem } from '@rathaus/rathaus-common';
import type { ItemDirectory, ListedItem } from '../ItemDirectory';

/** The item that a row is about: one that is there, or a new one. */
export type ItemMatch =
  | { ok: true; item?: ListedItem }
  | { ok: false; problem: FieldProblem };

/** What a row says of the item that it means; empty where it says nothing. */
export interface ItemKeys {
  number: string;
  title: string;
  /** Refs; missing where the row names none. */
  schools?: readonly string[];
}

type Directory = Pick<ItemDirectory, 'byNumber' | 'byTitle'>;

function wrong(problem: FieldProblem): ItemMatch {
  return { ok: false, problem };
}

/** A key for rows and items that mean the same. */
export function schoolsKey(refs: readonly string[]): string {
  return [...new Set(refs)].sort().join(' ');
}

function hasSchools({ card }: ListedItem, refs: readonly string[]): boolean {
  const own = (card.schools ?? []).map(({ ref }) => ref);
  return schoolsKey(own) === schoolsKey(refs);
}

function matchNumber(number: string, directory: Directory): ItemMatch {
  const item = directory.byNumber(number);
  return item
    ? { ok: true, item }
    : wrong(fieldProblem('number', 'unknown_ref', { value: number }));
}

/**
 * Finds the item that a row means. A title may be that of several items: then
 * the schools that the row names tell them apart.
 *
 * @param matchBy - see `ITEM_IMPORT_KEYS`
 */
export function matchItem(
  matchBy: string,
  keys: ItemKeys,
  directory: Directory,
): ItemMatch {
  const { number, title, schools } = keys;
  if (matchBy === 'number' && number) {
    return matchNumber(number, directory);
  }
  if (!title) {
    return wrong(fieldProblem('title', 'required'));
  }
  const candidates = directory
    .byTitle(title)
    .filter(item => !schools || hasSchools(item, schools));
  if (candidates.length > 1) {
    const numbers = candidates.map(({ card }) => card.number).join(', ');
    return wrong(fieldProblem('title', 'ambiguous_match', { value: numbers }));
  }
  const [item] = candidates;
  if (number && number.toLowerCase() !== item?.card.number.toLowerCase()) {
    // Numbers are given out by the board and never change.
    return wrong(fieldProblem('number', 'not_allowed'));
  }
  return { ok: true, item };
}

import {
  ActiveFilter,
  activeFilters,
  changeListState,
  ListState,
  withoutFilter,
} from '../state/listState';

/** A way to find something after all: the filter to leave out, or the shorter search. */
export type Relaxation =
  | { kind: 'without'; filter: ActiveFilter; state: ListState }
  | { kind: 'shorter'; text: string; state: ListState };

/** Most ways that are tried, so that one empty list does not become a flood of questions. */
const MAX_TRIED = 8;
/** A word shorter than this finds too much to help. */
const MIN_PREFIX = 4;

/**
 * Search texts that find more: each word of several alone, and for a single word its beginning, which helps with
 * endings ("Ausweise") and with slips at the end of a word.
 */
export function shorterTexts(q: string): string[] {
  const words = q.trim().split(/\s+/).filter(Boolean);
  if (words.length > 1) {
    return [...new Set(words)].filter(word => word.length > 2);
  }
  const [word = ''] = words;
  return [0.75, 0.5]
    .map(share => word.slice(0, Math.ceil(word.length * share)))
    .filter(prefix => prefix.length >= MIN_PREFIX && prefix !== word);
}

/** The ways worth trying when nothing was found. */
export function relaxations(state: ListState): Relaxation[] {
  const without = activeFilters(state).map(
    (filter): Relaxation => ({
      kind: 'without',
      filter,
      state: withoutFilter(state, filter),
    }),
  );
  const shorter = shorterTexts(state.q).map(
    (text): Relaxation => ({
      kind: 'shorter',
      text,
      state: changeListState(state, { q: text }),
    }),
  );
  return [...without, ...shorter].slice(0, MAX_TRIED);
}

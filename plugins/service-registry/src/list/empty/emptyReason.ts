import { activeFilters, ListState } from '../state/listState';

/** Why a list is empty, in the terms in which the page explains it. */
export type EmptyReason =
  | 'favourites'
  | 'withQueryOnly'
  | 'withQuery'
  | 'withFilters'
  | 'retired'
  | 'nothing';

/** Finds the reason that helps most. */
export function emptyReason(
  state: ListState,
  favourites: readonly string[],
): EmptyReason {
  const filters = activeFilters(state);
  if (state.favourites && favourites.length === 0) {
    return 'favourites';
  }
  if (filters.length === 0) {
    return 'nothing';
  }
  if (filters.length === 1 && state.retired) {
    return 'retired';
  }
  if (!state.q) {
    return 'withFilters';
  }
  return filters.length === 1 ? 'withQueryOnly' : 'withQuery';
}

import { ItemCard, SavedView } from '@rathaus/plugin-backlog-common';
import {
  applyFilter,
  FilterContext,
  isFiltering,
  readFilter,
} from '../../filter/lib/filter';
import { Text } from '../../translations/useText';

/** Where the items of a new agenda come from. */
export interface AgendaSource {
  /** `filter`, `none`, or the id of a saved view. */
  value: string;
  label: string;
  /** Ids, in the order of the board. */
  items: string[];
}

/**
 * What a new agenda can begin with: what the filter shows, what a saved view shows, or nothing.
 *
 * @param params - the filter with which somebody came from the board
 */
export function agendaSources(
  cards: readonly ItemCard[],
  params: URLSearchParams,
  views: readonly SavedView[],
  context: FilterContext & { t: Text },
): AgendaSource[] {
  const { t } = context;
  const found = (query: URLSearchParams) =>
    applyFilter(cards, readFilter(query), context).map(({ id }) => id);
  const source = (
    value: string,
    query: URLSearchParams,
    label: (count: number) => string,
  ): AgendaSource => {
    const items = found(query);
    return { value, label: label(items.length), items };
  };
  return [
    ...(isFiltering(readFilter(params))
      ? [
          source('filter', params, count =>
            t('prepare.fromFilter', { number: count }),
          ),
        ]
      : []),
    ...views.map(({ id, name, query }) =>
      source(id, new URLSearchParams(query), count =>
        t('prepare.fromView', { name, number: count }),
      ),
    ),
    { value: 'none', label: t('prepare.fromNothing'), items: [] },
  ];
}

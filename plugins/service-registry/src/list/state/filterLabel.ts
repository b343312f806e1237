import type { Text } from '../../translations/useText';
import { facetValueLabel } from '../facets/facetOptions';
import { ActiveFilter } from './listState';

/** A filter in words, short enough for a chip. */
export function filterLabel(
  t: Text,
  filter: ActiveFilter,
  nameOf: (ref: string) => string,
): string {
  switch (filter.kind) {
    case 'q':
      return t('list.active.q', { text: filter.value });
    case 'facet': {
      const name = facetValueLabel(t, filter.facet, filter.value, nameOf);
      // "Stadt" or "Land" alone would not say what is meant.
      return filter.facet === 'responsibility'
        ? t('list.active.responsibility', { name })
        : name;
    }
    case 'favourites':
      return t('list.active.favourites');
    default:
      return t('list.active.retired');
  }
}

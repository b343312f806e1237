import { Facets } from '@rathaus/plugin-search-common';
import { FacetOption } from '@rathaus/rathaus-react';

/**
 * The choices of a facet, the most frequent first. A chosen value that nothing is left of stays in sight, so that it can
 * be taken back.
 */
export function facetOptions(
  counted: Facets['types'],
  chosen: readonly string[],
  labelOf: (value: string) => string,
): FacetOption[] {
  const missing = chosen
    .filter(value => !counted.some(other => other.value === value))
    .map(value => ({ value, count: 0 }));
  return [...counted, ...missing].map(({ value, count }) => ({
    value,
    label: labelOf(value),
    count,
    selected: chosen.includes(value),
  }));
}

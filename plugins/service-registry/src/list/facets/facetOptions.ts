import {
  AUDIENCES,
  ENTRY_TYPES,
  Facet,
  FacetValue,
  LIFECYCLES,
  RESPONSIBILITIES,
} from '@rathaus/plugin-service-registry-common';
import { FacetOption, shortDepartmentName } from '@rathaus/rathaus-react';
import { wordFor } from '../../lib/fields';
import type { Text } from '../../translations/useText';

const ORDER: Partial<Record<Facet, readonly string[]>> = {
  type: ENTRY_TYPES,
  audience: AUDIENCES,
  lifecycle: LIFECYCLES,
  responsibility: RESPONSIBILITIES,
};

/** The word for one value of a facet. */
export function facetValueLabel(
  t: Text,
  facet: Facet,
  value: string,
  nameOf: (ref: string) => string,
): string {
  return facet === 'owner' ? nameOf(value) : wordFor(t, facet, value);
}

/**
 * The choices of a facet: vocabularies in their own order, Fachbereiche as the API gives them. A chosen value that
 * nothing is left of stays in sight, so that it can be taken back.
 */
export function facetOptions(
  facet: Facet,
  values: readonly FacetValue[],
  selected: readonly string[],
  labelOf: (value: string) => string,
): FacetOption[] {
  const missing = selected
    .filter(value => !values.some(other => other.value === value))
    .map((value): FacetValue => ({ value, count: 0 }));
  const options = [...values, ...missing].map(({ value, label, count }) => ({
    value,
    label: shortDepartmentName(label ?? labelOf(value)),
    count,
    selected: selected.includes(value),
  }));
  const order = ORDER[facet];
  return order
    ? options.sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value))
    : options;
}

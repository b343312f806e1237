import { FacetOption, FilterChips } from '@rathaus/rathaus-react';
import { FacetChoices } from './useFacets';

/** What the results are narrowed by; each can be taken away by itself. */
export function ChosenFilters(props: { facets: FacetChoices }) {
  const { facets } = props;
  const chips = (options: FacetOption[], remove: (value: string) => void) =>
    options
      .filter(({ selected }) => selected)
      .map(({ label, value }) => ({ label, remove: () => remove(value) }));
  return (
    <FilterChips
      chips={[
        ...chips(facets.kinds, facets.toggleKind),
        ...chips(facets.departments, facets.toggleDepartment),
      ]}
      onReset={facets.reset}
    />
  );
}

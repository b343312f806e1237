import { FilterChips } from '@rathaus/rathaus-react';
import {
  ActiveFilter,
  activeFilters,
  ListState,
  withoutFilter,
  withoutFilters,
} from '../state/listState';

/** Properties of {@link ActiveFilters}. */
export interface ActiveFiltersProps {
  state: ListState;
  labelOf: (filter: ActiveFilter) => string;
  onChange: (next: ListState) => void;
}

/** What narrows the list at the moment; each can be taken away by itself. */
export function ActiveFilters(props: ActiveFiltersProps) {
  const { state, labelOf, onChange } = props;
  return (
    <FilterChips
      chips={activeFilters(state).map(filter => ({
        label: labelOf(filter),
        remove: () => onChange(withoutFilter(state, filter)),
      }))}
      onReset={() => onChange(withoutFilters(state))}
    />
  );
}

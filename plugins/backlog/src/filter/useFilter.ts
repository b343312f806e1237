import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { Filter, readFilter, writeFilter } from './lib/filter';

/** The filter of the page, kept in its address. */
export function useFilter(): {
  filter: Filter;
  setFilter(filter: Filter): void;
} {
  const [params, setParams] = useSearchParams();
  // Other parts of the address, such as the open item, leave the filter the object it is.
  const key = writeFilter(new URLSearchParams(), readFilter(params)).toString();
  const filter = useMemo(() => readFilter(new URLSearchParams(key)), [key]);
  const setFilter = useCallback(
    (next: Filter) =>
      setParams(old => writeFilter(old, next), {
        replace: true,
        preventScrollReset: true,
      }),
    [setParams],
  );
  return { filter, setFilter };
}

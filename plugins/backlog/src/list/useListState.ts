import { useSearchParams } from 'react-router-dom';
import {
  ListColumn,
  nextSorting,
  readSorting,
  Sorting,
  writeSorting,
} from './lib/sorting';

const SORT_PARAM = 'sort';

/** What the list is sorted by, kept in the address. */
export function useListState(): {
  sorting: Sorting;
  sortBy(column: ListColumn): void;
} {
  const [params, setParams] = useSearchParams();
  const sorting = readSorting(params.get(SORT_PARAM));
  return {
    sorting,
    sortBy: column =>
      setParams(
        old => {
          const next = new URLSearchParams(old);
          const text = writeSorting(nextSorting(sorting, column));
          next.delete(SORT_PARAM);
          if (text) {
            next.set(SORT_PARAM, text);
          }
          return next;
        },
        { replace: true, preventScrollReset: true },
      ),
  };
}

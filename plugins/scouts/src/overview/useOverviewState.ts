import { useSearchParams } from 'react-router-dom';
import { FIGURE_WORDS, FigureWord } from './lib/figures';
import { readSorting, Sorting, writeSorting } from './table/sorting';

const FIGURE_PARAM = 'zahl';
const SORT_PARAM = 'sort';

const USUAL_FIGURE: FigureWord = 'unbesetzt';

/** What the page shows, kept in its address; what is as usual is left out there. */
export function useOverviewState() {
  const [params, setParams] = useSearchParams();
  const wanted = params.get(FIGURE_PARAM);

  const put = (name: string, value: string | undefined) =>
    setParams(
      old => {
        const next = new URLSearchParams(old);
        next.delete(name);
        if (value !== undefined) {
          next.set(name, value);
        }
        return next;
      },
      { replace: true },
    );

  return {
    figure: FIGURE_WORDS.find(word => word === wanted) ?? USUAL_FIGURE,
    sorting: readSorting(params.get(SORT_PARAM)),
    setFigure: (figure: FigureWord) =>
      put(FIGURE_PARAM, figure === USUAL_FIGURE ? undefined : figure),
    setSorting: (sorting: Sorting) => put(SORT_PARAM, writeSorting(sorting)),
  };
}

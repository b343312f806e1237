import { SAVED_PARAMS } from '@rathaus/plugin-backlog-common';
import { readView } from '../../board/views';
import { readFilter, writeFilter } from '../../filter/lib/filter';
import { VIEW_PARAM } from '../../routes';

/** What of a board's address a saved view is made of. */
export interface ViewAddress {
  /** See `views.ts`. */
  view: string;
  query: string;
}

function isSaved(key: string): boolean {
  return SAVED_PARAMS.some(known => known === key);
}

/** What can be saved of a query, the filter as the page itself writes it: what means nothing is left out. */
function savedQuery(params: URLSearchParams): URLSearchParams {
  const kept = [...params].filter(
    ([key, value]) => isSaved(key) && value !== '',
  );
  return writeFilter(new URLSearchParams(kept), readFilter(params));
}

/** The part of an address that can be saved: which view, filtered by what, in which order. */
export function readAddress(params: URLSearchParams): ViewAddress {
  return {
    view: readView(params.get(VIEW_PARAM)),
    query: savedQuery(params).toString(),
  };
}

/** The query of the page that shows a saved view; what else stands in an address is not kept. */
export function writeAddress({ view, query }: ViewAddress): string {
  const known = readView(view);
  return new URLSearchParams([
    ...(known === 'tafel' ? [] : [[VIEW_PARAM, known]]),
    ...new URLSearchParams(query),
  ]).toString();
}

/** Do two addresses show the same, in whatever order their conditions were chosen? */
export function isSameAddress(a: ViewAddress, b: ViewAddress): boolean {
  const key = ({ view, query }: ViewAddress) =>
    JSON.stringify([
      readView(view),
      [...savedQuery(new URLSearchParams(query))]
        .map(pair => pair.join('='))
        .sort(),
    ]);
  return key(a) === key(b);
}

/** Is it what everybody sees who comes to the board? */
export function isPlain({ view, query }: ViewAddress): boolean {
  return readView(view) === 'tafel' && query === '';
}

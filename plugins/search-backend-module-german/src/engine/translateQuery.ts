import { SearchQuery } from '@backstage/plugin-search-common';
import { DocumentFilter } from '../query/DocumentRanking';

const DEFAULT_PAGE_SIZE = 25;
const MAX_PAGE_SIZE = 100;

/** A query as the engine reads it. */
export interface GermanQuery {
  /** As somebody typed it. */
  term: string;
  filter: DocumentFilter;
  /** Results on a page. */
  pageSize: number;
}

/** How queries are read unless another translator is set. */
export function translateQuery({
  term,
  types,
  filters,
  pageLimit,
}: SearchQuery): GermanQuery {
  return {
    term,
    filter: { ...(types && { types }), ...(filters && { fields: filters }) },
    pageSize: Math.min(
      MAX_PAGE_SIZE,
      Math.max(1, Math.floor(pageLimit || DEFAULT_PAGE_SIZE)),
    ),
  };
}

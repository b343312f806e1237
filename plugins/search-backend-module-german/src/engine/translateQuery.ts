import { InputError } from '@backstage/errors';
import { SearchQuery } from '@backstage/plugin-search-common';
import { JsonObject } from '@backstage/types';
import { MAX_PAGE_LIMIT } from '@rathaus/plugin-search-common';
import { Narrowing } from '../query/DocumentFilter';

const DEFAULT_PAGE_SIZE = 25;

/** A query as the engine reads it. */
export interface GermanQuery {
  /** As somebody typed it. */
  term: string;
  /** Values that fields of the document must have. */
  fields: JsonObject;
  narrowing: Narrowing;
  /** Results on a page. */
  pageSize: number;
}

/**
 * How queries are read unless another translator is set.
 *
 * @throws InputError for Fachbereiche that are no refs
 */
export function translateQuery({
  term,
  types,
  filters,
  pageLimit,
}: SearchQuery): GermanQuery {
  const { department, ...fields } = filters ?? {};
  return {
    term,
    fields,
    narrowing: {
      ...(types && { types }),
      ...(department !== undefined && { departments: textsOf(department) }),
    },
    pageSize: Math.min(
      MAX_PAGE_LIMIT,
      Math.max(1, Math.floor(pageLimit || DEFAULT_PAGE_SIZE)),
    ),
  };
}

function textsOf(value: unknown): string[] {
  const texts = [value].flat();
  if (!texts.every(text => typeof text === 'string')) {
    throw new InputError(
      'The filter department must be a ref or a list of them',
    );
  }
  return texts;
}

import { JsonObject } from '@backstage/types';
import { MAX_PAGE_LIMIT, MAX_TERM_LENGTH } from '@rathaus/plugin-search-common';
import { z } from 'zod';
import { isPageCursor } from '../engine/pageCursor';
import { isFieldName } from '../query/criteria';

/** More are no choice any more. */
const MAX_VALUES = 50;
const MAX_FILTERS = 10;
const LONGEST_VALUE = 500;
const NUMBER = /^-?\d{1,15}(\.\d{1,15})?$/;

const invalid = { params: { code: 'invalid' } };
const invalidChoice = { params: { code: 'invalid_choice' } };

/** One value, or several of them. */
function oneOrMore<T extends z.ZodType>(value: T) {
  return z.preprocess(
    given => (typeof given === 'string' ? [given] : given),
    z.array(value).min(1).max(MAX_VALUES),
  );
}

/** What a value in an address may stand for: "true" is a text there, and may mean the truth. */
function meanings(text: string): (string | number | boolean)[] {
  if (text === 'true' || text === 'false') {
    return [text, text === 'true'];
  }
  return NUMBER.test(text) ? [text, Number(text)] : [text];
}

const filtersSchema = z
  .record(
    z.string().refine(isFieldName, invalid),
    oneOrMore(z.string().max(LONGEST_VALUE)),
  )
  .refine(filters => Object.keys(filters).length <= MAX_FILTERS, invalid);

/** The department is a ref whatever it looks like; other fields have values of any kind. */
function toFilters(filters: z.output<typeof filtersSchema>): JsonObject {
  return Object.fromEntries(
    Object.entries(filters).map(([field, values]) => [
      field,
      field === 'department' ? values : values.flatMap(meanings),
    ]),
  );
}

const termSchema = z.string().max(MAX_TERM_LENGTH).default('');

/** Parameters of `GET /suggestions`. */
export const suggestionsParametersSchema = z.object({ term: termSchema });

/** Parameters of the routes about types of documents that somebody brings. */
export function createParameterSchemas(isType: (type: string) => boolean) {
  const typeSchema = z.string().refine(isType, invalidChoice);
  return {
    /** Of `GET /query`. */
    query: z.object({
      term: termSchema,
      types: oneOrMore(typeSchema).optional(),
      filters: filtersSchema.transform(toFilters).optional(),
      pageCursor: z.string().refine(isPageCursor, invalid).optional(),
      pageLimit: z.coerce.number().int().min(1).max(MAX_PAGE_LIMIT).optional(),
      facets: z
        .enum(['true', 'false'])
        .default('false')
        .transform(value => value === 'true'),
    }),
    /** Of `GET /refs`. */
    refs: z.object({ term: termSchema, type: typeSchema }),
  };
}

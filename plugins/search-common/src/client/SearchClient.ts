import { SearchQuery } from '@backstage/plugin-search-common';
import {
  JsonClient,
  JsonClientOptions,
  queryString,
  RequestOptions,
} from '@rathaus/rathaus-common';
import qs from 'qs';
import { PortalResultSet, resultSetSchema } from '../api/query';
import { FoundRefs, foundRefsSchema } from '../api/refs';
import { Suggestions, suggestionsSchema } from '../api/suggestions';

/** HTTP client of the search plugin. Throws a `ResponseError` when the answer is not 2xx. */
export class SearchClient extends JsonClient {
  constructor(options: JsonClientOptions) {
    super('search', options);
  }

  /** @param query - `facets`: count them, too */
  async query(
    query: SearchQuery & { facets?: boolean },
    options?: RequestOptions,
  ): Promise<PortalResultSet> {
    return this.read(`/query?${qs.stringify(query)}`, resultSetSchema, options);
  }

  /** The best few of each type for what somebody is typing. */
  async suggest(term: string, options?: RequestOptions): Promise<Suggestions> {
    return this.read(
      `/suggestions${queryString({ term })}`,
      suggestionsSchema,
      options,
    );
  }

  /** What all documents of a type that are found are about. */
  async findRefs(
    question: { term: string; type: string },
    options?: RequestOptions,
  ): Promise<FoundRefs> {
    return this.read(`/refs${queryString(question)}`, foundRefsSchema, options);
  }
}

import { SearchQuery, SearchResultSet } from '@backstage/plugin-search-common';
import { SearchApi } from '@backstage/plugin-search-react';
import { JsonClient, JsonClientOptions } from '@rathaus/rathaus-common';
import qs from 'qs';
import { resultSetSchema } from './resultSet';

/** HTTP client of Backstage's search plugin. Throws a `ResponseError` when the answer is not 2xx. */
export class SearchClient extends JsonClient implements SearchApi {
  constructor(options: JsonClientOptions) {
    super('search', options);
  }

  async query(
    query: SearchQuery,
    options?: { signal?: AbortSignal },
  ): Promise<SearchResultSet> {
    return this.read(`/query?${qs.stringify(query)}`, resultSetSchema, options);
  }
}

import {
  ApiBlueprint,
  createApiRef,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/frontend-plugin-api';
import { WordingClient } from '@rathaus/plugin-search-common';

/** What the pages need: the public methods of the HTTP client. */
export type WordingApi = Pick<WordingClient, keyof WordingClient>;

/** Reference to the HTTP client of synonyms and gaps. */
export const wordingApiRef = createApiRef<WordingApi>().with({
  id: 'plugin.search.wording',
  pluginId: 'search',
});

/** Provides the HTTP client of synonyms and gaps with the person's token. */
export const wordingApi = ApiBlueprint.make({
  name: 'wording',
  params: defineParams =>
    defineParams({
      api: wordingApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: ({ discoveryApi, fetchApi }) =>
        new WordingClient({ discoveryApi, fetchApi }),
    }),
});

import {
  ApiBlueprint,
  createApiRef,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/frontend-plugin-api';
import { SavedViewClient } from '@rathaus/plugin-backlog-common';

/** What the pages need: the public methods of the HTTP client. */
export type SavedViewApi = Pick<SavedViewClient, keyof SavedViewClient>;

/** Reference to the HTTP client of saved views. */
export const savedViewApiRef = createApiRef<SavedViewApi>().with({
  id: 'plugin.backlog.views',
  pluginId: 'backlog',
});

/** Provides the HTTP client of saved views with the person's token. */
export const savedViewApi = ApiBlueprint.make({
  name: 'views',
  params: defineParams =>
    defineParams({
      api: savedViewApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: ({ discoveryApi, fetchApi }) =>
        new SavedViewClient({ discoveryApi, fetchApi }),
    }),
});

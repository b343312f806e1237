import {
  ApiBlueprint,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/frontend-plugin-api';
import { BacklogClient } from '@rathaus/plugin-backlog-common';
import { backlogApiRef } from './backlogApiRef';

/** Provides the HTTP client of the boards with the person's token. */
export const backlogApi = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: backlogApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: ({ discoveryApi, fetchApi }) =>
        new BacklogClient({ discoveryApi, fetchApi }),
    }),
});

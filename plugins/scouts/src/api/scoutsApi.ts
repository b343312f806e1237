import {
  ApiBlueprint,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/frontend-plugin-api';
import { ScoutsClient } from '@rathaus/plugin-scouts-common';
import { scoutsApiRef } from './scoutsApiRef';

/** Provides the HTTP client of the offices with the person's token. */
export const scoutsApi = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: scoutsApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: ({ discoveryApi, fetchApi }) =>
        new ScoutsClient({ discoveryApi, fetchApi }),
    }),
});

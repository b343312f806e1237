import {
  ApiBlueprint,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/frontend-plugin-api';
import { HandbookClient } from '@rathaus/plugin-handbook-common';
import { handbookApiRef } from './handbookApiRef';

/** Provides the HTTP client of the handbook with the person's token. */
export const handbookApi = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: handbookApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: ({ discoveryApi, fetchApi }) =>
        new HandbookClient({ discoveryApi, fetchApi }),
    }),
});

import {
  ApiBlueprint,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/frontend-plugin-api';
import { DocumentationClient } from '@rathaus/plugin-documentation-common';
import { documentationApiRef } from './documentationApiRef';

/** Provides the HTTP client of documentation with the person's token. */
export const documentationApi = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: documentationApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: ({ discoveryApi, fetchApi }) =>
        new DocumentationClient({ discoveryApi, fetchApi }),
    }),
});

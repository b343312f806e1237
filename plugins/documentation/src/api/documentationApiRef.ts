import { createApiRef } from '@backstage/frontend-plugin-api';
import { DocumentationClient } from '@rathaus/plugin-documentation-common';

/** What the pages need: the public methods of the HTTP client. */
export type DocumentationApi = Pick<
  DocumentationClient,
  'getDocumentation' | 'getPage'
>;

/** Reference to the HTTP client of documentation. */
export const documentationApiRef = createApiRef<DocumentationApi>().with({
  id: 'plugin.documentation.client',
  pluginId: 'documentation',
});

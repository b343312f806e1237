import { createApiRef } from '@backstage/frontend-plugin-api';
import { HandbookClient } from '@rathaus/plugin-handbook-common';

/** What the pages need: the public methods of the HTTP client. */
export type HandbookApi = Pick<HandbookClient, 'getPage' | 'getPages'>;

/** Reference to the HTTP client of the handbook. */
export const handbookApiRef = createApiRef<HandbookApi>().with({
  id: 'plugin.handbook.client',
  pluginId: 'handbook',
});

import { createApiRef } from '@backstage/frontend-plugin-api';
import { BacklogClient } from '@rathaus/plugin-backlog-common';

/** What the pages need: the public methods of the HTTP client. */
export type BacklogApi = Pick<BacklogClient, keyof BacklogClient>;

/** Reference to the HTTP client of the boards. */
export const backlogApiRef = createApiRef<BacklogApi>().with({
  id: 'plugin.backlog.client',
  pluginId: 'backlog',
});

import { createApiRef } from '@backstage/frontend-plugin-api';
import { ScoutsClient } from '@rathaus/plugin-scouts-common';

/** What the pages need: the public methods of the HTTP client. */
export type ScoutsApi = Pick<ScoutsClient, keyof ScoutsClient>;

/** Reference to the HTTP client of the offices. */
export const scoutsApiRef = createApiRef<ScoutsApi>().with({
  id: 'plugin.scouts.client',
  pluginId: 'scouts',
});

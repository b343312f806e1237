import { RootConfigService } from '@backstage/backend-plugin-api';
import { readDurationFromConfig } from '@backstage/config';
import { HumanDuration } from '@backstage/types';

const REFRESH_INTERVAL = 'rathaus.scouts.relations.refreshInterval';

/** What `rathaus.scouts.relations` says, with defaults filled in. */
export interface RelationSettings {
  refreshInterval: HumanDuration;
}

/** Reads the module's part of the configuration. */
export function readSettings(config: RootConfigService): RelationSettings {
  return {
    refreshInterval: config.has(REFRESH_INTERVAL)
      ? readDurationFromConfig(config, { key: REFRESH_INTERVAL })
      : { minutes: 1 },
  };
}

import { RootConfigService } from '@backstage/backend-plugin-api';
import { readDurationFromConfig } from '@backstage/config';
import { HumanDuration } from '@backstage/types';

/** What `rathaus.scouts.relations` says, with defaults filled in. */
export interface RelationSettings {
  refreshInterval: HumanDuration;
  /** Whether changed relations are shown before the stitcher has come round. */
  shortcut: boolean;
}

/** Reads the module's part of the configuration. */
export function readSettings(config: RootConfigService): RelationSettings {
  const own = config.getOptionalConfig('rathaus.scouts.relations');
  return {
    refreshInterval: own?.has('refreshInterval')
      ? readDurationFromConfig(own, { key: 'refreshInterval' })
      : { minutes: 1 },
    shortcut: own?.getOptionalBoolean('shortcut') ?? true,
  };
}

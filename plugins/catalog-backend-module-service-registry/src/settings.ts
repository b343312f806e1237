import { RootConfigService } from '@backstage/backend-plugin-api';
import { readDurationFromConfig } from '@backstage/config';
import { HumanDuration } from '@backstage/types';

/** What `rathaus.serviceRegistry.catalog` says, with defaults filled in. */
export interface FeedSettings {
  fullSyncInterval: HumanDuration;
  catchUpInterval: HumanDuration;
  apiOwner: string;
  /** Address of the portal's pages, without a slash at the end. */
  portalUrl: string;
}

/** Reads the module's part of the configuration. */
export function readSettings(config: RootConfigService): FeedSettings {
  const own = config.getOptionalConfig('rathaus.serviceRegistry.catalog');
  const duration = (key: string, fallback: HumanDuration) =>
    own?.has(key) ? readDurationFromConfig(own, { key }) : fallback;
  return {
    fullSyncInterval: duration('fullSyncInterval', { minutes: 30 }),
    catchUpInterval: duration('catchUpInterval', { seconds: 10 }),
    apiOwner: own?.getOptionalString('apiOwner') ?? 'group:default/cdo-buero',
    portalUrl: config.getString('app.baseUrl').replace(/\/+$/, ''),
  };
}

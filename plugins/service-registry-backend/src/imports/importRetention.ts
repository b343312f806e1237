import { RootConfigService } from '@backstage/backend-plugin-api';
import { readDurationFromConfig } from '@backstage/config';
import { HumanDuration } from '@backstage/types';
import { IMPORT_RETENTION } from '@rathaus/rathaus-node';

const KEY = 'rathaus.serviceRegistry.imports.retention';

/** How long imports of entries are kept. */
export function readImportRetention(config: RootConfigService): HumanDuration {
  return config.has(KEY)
    ? readDurationFromConfig(config, { key: KEY })
    : IMPORT_RETENTION;
}

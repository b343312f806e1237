import {
  LoggerService,
  RootConfigService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { readDurationFromConfig } from '@backstage/config';
import { durationToMilliseconds } from '@backstage/types';
import { ImportStore } from './ImportStore';

const RETENTION_KEY = 'rathaus.serviceRegistry.imports.retention';

/**
 * Deletes imports once their retention time is over, 90 days unless the
 * configuration says otherwise: a file and its rows are a second copy of what
 * the entries hold.
 */
export async function scheduleImportCleanup(options: {
  store: ImportStore;
  scheduler: SchedulerService;
  config: RootConfigService;
  logger: LoggerService;
}): Promise<void> {
  const { store, scheduler, config, logger } = options;
  const retention = config.has(RETENTION_KEY)
    ? readDurationFromConfig(config, { key: RETENTION_KEY })
    : { days: 90 };
  await scheduler.scheduleTask({
    id: 'service-registry-import-cleanup',
    scope: 'global',
    frequency: { hours: 24 },
    initialDelay: { minutes: 1 },
    timeout: { minutes: 10 },
    fn: async () => {
      const limit = Date.now() - durationToMilliseconds(retention);
      const deleted = await store.deleteUploadedBefore(
        new Date(limit).toISOString(),
      );
      if (deleted) {
        logger.info(`Deleted ${deleted} imports after their retention time`);
      }
    },
  });
}

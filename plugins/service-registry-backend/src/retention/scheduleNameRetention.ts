import {
  LoggerService,
  RootConfigService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { readDurationFromConfig } from '@backstage/config';
import { HumanDuration } from '@backstage/types';
import { keptSince } from '@rathaus/rathaus-node';
import { NameRetention } from './NameRetention';

const RETENTION_KEY = 'rathaus.serviceRegistry.retention.names';

/** Removes names every day once their retention time is over, two years by default. */
export async function scheduleNameRetention(options: {
  retention: NameRetention;
  scheduler: SchedulerService;
  config: RootConfigService;
  logger: LoggerService;
}): Promise<void> {
  const { retention, scheduler, config, logger } = options;
  const kept: HumanDuration = config.has(RETENTION_KEY)
    ? readDurationFromConfig(config, { key: RETENTION_KEY })
    : { years: 2 };
  await scheduler.scheduleTask({
    id: 'service-registry-name-retention',
    scope: 'global',
    frequency: { hours: 24 },
    initialDelay: { minutes: 2 },
    timeout: { minutes: 10 },
    fn: async () => {
      const removed = await retention.removeOlderThan(
        keptSince(new Date(), kept),
      );
      if (removed) {
        logger.info(`Removed ${removed} names after their retention time`);
      }
    },
  });
}

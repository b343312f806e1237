import {
  LoggerService,
  RootConfigService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { readDurationFromConfig } from '@backstage/config';
import { ForwardedError } from '@backstage/errors';
import { RepositoryMirror } from './RepositoryMirror';

const INTERVAL_KEY = 'rathaus.serviceRegistry.mirror.interval';

/**
 * Keeps the mirror up to date, in one replica at a time. A failure is logged
 * once and tried again at the next turn.
 */
export async function scheduleMirror(options: {
  mirror: RepositoryMirror;
  scheduler: SchedulerService;
  config: RootConfigService;
  logger: LoggerService;
}): Promise<void> {
  const { mirror, scheduler, config, logger } = options;
  let failing = false;
  await scheduler.scheduleTask({
    id: 'service-registry-mirror',
    scope: 'global',
    frequency: config.has(INTERVAL_KEY)
      ? readDurationFromConfig(config, { key: INTERVAL_KEY })
      : { seconds: 60 },
    initialDelay: { seconds: 5 },
    timeout: { minutes: 5 },
    fn: async () => {
      try {
        await mirror.refresh();
        failing = false;
      } catch (error) {
        if (!failing) {
          logger.warn(
            'Could not read the entries from repositories',
            new ForwardedError('Will be tried again', error),
          );
        }
        failing = true;
      }
    },
  });
}

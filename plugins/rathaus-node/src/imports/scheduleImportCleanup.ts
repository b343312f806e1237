import { LoggerService, SchedulerService } from '@backstage/backend-plugin-api';
import { durationToMilliseconds, HumanDuration } from '@backstage/types';
import { ImportStore } from './ImportStore';

/** How long imports are kept unless the configuration says otherwise. */
export const IMPORT_RETENTION: HumanDuration = { days: 90 };

/**
 * Deletes imports once their retention time is over: a file and its rows are a
 * second copy of what was imported.
 *
 * @param options.id - of the task
 */
export async function scheduleImportCleanup(options: {
  id: string;
  retention: HumanDuration;
  store: Pick<ImportStore<unknown>, 'deleteUploadedBefore'>;
  scheduler: SchedulerService;
  logger: LoggerService;
}): Promise<void> {
  const { id, retention, store, scheduler, logger } = options;
  await scheduler.scheduleTask({
    id,
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

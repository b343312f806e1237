import { LoggerService, SchedulerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { Escalation, ESCALATION_SCOPE } from './Escalation';
import { ReminderStore } from './ReminderStore';
import { DIGEST_SCOPE, WeeklyDigest } from './WeeklyDigest';

const WEEK = 7 * 24 * 3_600_000;

/** How long it is remembered what was sent; a quarter for escalations at least. */
const REMEMBERED: Array<[scope: string, weeks: number]> = [
  [DIGEST_SCOPE, 8],
  [ESCALATION_SCOPE, 26],
];

/** Reminds people every hour of what has become due, in one replica at a time. */
export async function scheduleReminders(options: {
  digest: WeeklyDigest;
  escalation: Escalation;
  store: ReminderStore;
  scheduler: SchedulerService;
  logger: LoggerService;
}): Promise<void> {
  const { digest, escalation, store, scheduler, logger } = options;
  await scheduler.scheduleTask({
    id: 'service-registry-reminders',
    scope: 'global',
    frequency: { hours: 1 },
    initialDelay: { minutes: 1 },
    timeout: { minutes: 30 },
    fn: async () => {
      const now = new Date();
      for (const task of [digest, escalation]) {
        try {
          await task.run(now);
        } catch (error) {
          logger.error('Could not send reminders', toError(error));
        }
      }
      for (const [scope, weeks] of REMEMBERED) {
        const before = new Date(now.getTime() - weeks * WEEK).toISOString();
        await store.deletePlannedBefore(scope, before);
      }
    },
  });
}

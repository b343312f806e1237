import { LoggerService, SchedulerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { HumanDuration } from '@backstage/types';
import { Task } from './Task';

/** A task and how often it is due. Several tasks run one after the other. */
export interface ScheduledTask {
  id: string;
  frequency: HumanDuration;
  tasks: Task[];
}

/**
 * Has the tasks run, each in one replica at a time. One that fails is logged,
 * keeps no other from running, and is tried again at the next turn.
 */
export async function scheduleTasks(options: {
  scheduled: ScheduledTask[];
  scheduler: SchedulerService;
  logger: LoggerService;
  now: () => Date;
}): Promise<void> {
  const { scheduled, scheduler, logger, now } = options;
  for (const { id, frequency, tasks } of scheduled) {
    await scheduler.scheduleTask({
      id,
      scope: 'global',
      frequency,
      initialDelay: { seconds: 15 },
      timeout: { minutes: 10 },
      fn: async () => {
        for (const task of tasks) {
          try {
            await task.run(now());
          } catch (error) {
            logger.warn(`${id} failed; will be tried again`, toError(error));
          }
        }
      },
    });
  }
}

import { AuditorService, LoggerService } from '@backstage/backend-plugin-api';
import { HumanDuration } from '@backstage/types';
import { ScheduledTask } from '@rathaus/rathaus-node';
import { Services } from './createServices';
import { ForgetNames } from './retention/ForgetNames';
import { RemindOfDeadlines } from './tasks/RemindOfDeadlines';
import { RemoveLeftFeeds } from './tasks/RemoveLeftFeeds';

/** Everything that happens by itself, and how often. */
export function createTasks(
  services: Services,
  options: {
    daysAhead: number[];
    nameRetention: HumanDuration;
    auditor: AuditorService;
    logger: LoggerService;
  },
): ScheduledTask[] {
  const { daysAhead, nameRetention, auditor, logger } = options;
  return [
    {
      id: 'backlog-deadlines',
      // What is said once is not said again, so that a failure is made good
      // the same day.
      frequency: { hours: 1 },
      tasks: [new RemindOfDeadlines({ ...services, daysAhead })],
    },
    {
      id: 'backlog-calendar-feeds',
      frequency: { hours: 12 },
      tasks: [new RemoveLeftFeeds({ ...services, logger })],
    },
    {
      id: 'backlog-name-retention',
      frequency: { hours: 24 },
      tasks: [
        new ForgetNames({ ...services, retention: nameRetention, auditor }),
      ],
    },
  ];
}

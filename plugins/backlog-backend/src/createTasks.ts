import { LoggerService } from '@backstage/backend-plugin-api';
import { ScheduledTask } from '@rathaus/rathaus-node';
import { Services } from './createServices';
import { RemindOfDeadlines } from './tasks/RemindOfDeadlines';
import { RemoveLeftFeeds } from './tasks/RemoveLeftFeeds';

/** Everything that happens by itself, and how often. */
export function createTasks(
  services: Services,
  { daysAhead, logger }: { daysAhead: number[]; logger: LoggerService },
): ScheduledTask[] {
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
  ];
}

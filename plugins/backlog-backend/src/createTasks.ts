import { ScheduledTask } from '@rathaus/rathaus-node';
import { Services } from './createServices';
import { RemindOfDeadlines } from './tasks/RemindOfDeadlines';

/** Everything that happens by itself, and how often. */
export function createTasks(
  services: Services,
  { daysAhead }: { daysAhead: number[] },
): ScheduledTask[] {
  return [
    {
      id: 'backlog-deadlines',
      // What is said once is not said again, so that a failure is made good
      // the same day.
      frequency: { hours: 1 },
      tasks: [new RemindOfDeadlines({ ...services, daysAhead })],
    },
  ];
}

import {
  LoggerService,
  RootLifecycleService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { EventsService } from '@backstage/plugin-events-node';
import { OutageLog, SerialRunner } from '@rathaus/rathaus-node';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * After bringing something, in milliseconds: what changes meanwhile is brought
 * at once, so that many changes in a row do not keep the portal busy.
 */
const REST_MS = 300;

/**
 * Brings what changed elsewhere into the search: as soon as the process has started, at each event, and every minute, since
 * an event may get lost.
 *
 * Every replica follows on its own. The same document brought twice changes nothing, and a replica that was slow and
 * brought something old brings the new thing next.
 *
 * @param options.name - of what is followed, for logs and names of tasks: letters and hyphens
 * @param options.catchUp - brings what changed since the last time; runs one at a time. When it fails, the next call has to
 *   go on at the same place.
 */
export async function followChanges(options: {
  name: string;
  topic: string;
  catchUp: () => Promise<void>;
  events: EventsService;
  lifecycle: RootLifecycleService;
  logger: LoggerService;
  scheduler: SchedulerService;
}): Promise<void> {
  const { name, topic, events, lifecycle, scheduler } = options;
  const outage = new OutageLog(
    `Bringing changes of ${name} into the search`,
    options.logger,
  );
  const runner = new SerialRunner(async () => {
    try {
      await options.catchUp();
      outage.succeeded();
    } catch (error) {
      outage.failed(error);
    }
    await pause(REST_MS, undefined, { ref: false });
  });

  lifecycle.addStartupHook(async () => {
    // Not before: an events backend that is not ready yet counts as none.
    await events.subscribe({
      // A name of its own for each process: every replica must hear every event.
      id: `search-${name}-${randomUUID()}`,
      topics: [topic],
      onEvent: async () => {
        // Not waited for: who publishes waits for all who listen.
        runner.run();
      },
    });
    // Not waited for: what is followed may take longer to start than the search.
    runner.run();
  });

  await scheduler.scheduleTask({
    id: `search-follow-${name}`,
    scope: 'local',
    frequency: { minutes: 1 },
    initialDelay: { minutes: 1 },
    timeout: { minutes: 5 },
    fn: () => runner.run(),
  });
}

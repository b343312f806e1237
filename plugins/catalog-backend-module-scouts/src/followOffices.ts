import {
  LifecycleService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { EventsService } from '@backstage/plugin-events-node';
import { OFFICES_TOPIC } from '@rathaus/plugin-scouts-common';
import {
  changesEventSchema,
  CHANGES_TOPIC,
} from '@rathaus/plugin-service-registry-common';
import { randomUUID } from 'node:crypto';
import { ScoutRelationsProvider } from './ScoutRelationsProvider';
import { RelationSettings } from './settings';

/**
 * Says when offices and entries are looked at: as soon as the process has
 * started, at each event, and every minute, since days of deputies begin and
 * end without an event and an event may get lost.
 */
export async function followOffices(options: {
  relations: ScoutRelationsProvider;
  events: EventsService;
  scheduler: SchedulerService;
  lifecycle: LifecycleService;
  settings: RelationSettings;
}): Promise<void> {
  const { relations, events, scheduler, lifecycle, settings } = options;

  lifecycle.addStartupHook(async () => {
    // Not before: an events backend that is not ready yet counts as none.
    // Names of their own for each process: every replica must hear every event.
    // Not waited for: who publishes waits for all who listen.
    await events.subscribe({
      id: `catalog-scouts-offices-${randomUUID()}`,
      topics: [OFFICES_TOPIC],
      onEvent: async () => {
        relations.refresh();
      },
    });
    await events.subscribe({
      id: `catalog-scouts-entries-${randomUUID()}`,
      topics: [CHANGES_TOPIC],
      onEvent: async ({ eventPayload }) => {
        relations.follow(changesEventSchema.parse(eventPayload).sequence);
      },
    });
    // Not waited for: both plugins may take longer to start than the catalog.
    relations.handOverAll();
  });

  await scheduler.scheduleTask({
    id: 'digital-scouts-relations',
    scope: 'local',
    frequency: settings.refreshInterval,
    initialDelay: settings.refreshInterval,
    timeout: { minutes: 5 },
    fn: () => relations.handOverAll(),
  });
}

import {
  LifecycleService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { EventsService } from '@backstage/plugin-events-node';
import {
  changesEventSchema,
  CHANGES_TOPIC,
} from '@rathaus/plugin-service-registry-common';
import { randomUUID } from 'node:crypto';
import { DescriptorProvider } from './descriptors/DescriptorProvider';
import { EntryProvider } from './feed/EntryProvider';
import { ApiDocumentProvider } from './openapi/ApiDocumentProvider';
import { FeedSettings } from './settings';

/**
 * Says when the registry is read: as soon as the process has started, at each
 * event, every few seconds in case an event was lost, and in full from time
 * to time.
 */
export async function followRegistry(options: {
  entries: EntryProvider;
  apiDocument: ApiDocumentProvider;
  descriptors: DescriptorProvider;
  events: EventsService;
  scheduler: SchedulerService;
  lifecycle: LifecycleService;
  settings: FeedSettings;
}): Promise<void> {
  const { entries, apiDocument, descriptors, events, scheduler } = options;
  const { lifecycle, settings } = options;

  lifecycle.addStartupHook(async () => {
    // Not before: an events backend that is not ready yet counts as none.
    await events.subscribe({
      // A name of its own for each process: every replica must hear every event.
      id: `service-registry-${randomUUID()}`,
      topics: [CHANGES_TOPIC],
      onEvent: async ({ eventPayload }) => {
        // Not waited for: who publishes waits for all who listen.
        entries.follow(changesEventSchema.parse(eventPayload).sequence);
        descriptors.refresh();
      },
    });
    // Not waited for: the registry may take longer to start than the catalog.
    entries.catchUp();
    apiDocument.refresh();
    descriptors.refresh();
  });

  await scheduler.scheduleTask({
    id: 'service-registry-catch-up',
    scope: 'local',
    frequency: settings.catchUpInterval,
    initialDelay: settings.catchUpInterval,
    timeout: { minutes: 5 },
    fn: async () => {
      await Promise.all([
        entries.catchUp(),
        apiDocument.refresh(),
        descriptors.refresh(),
      ]);
    },
  });

  await scheduler.scheduleTask({
    id: 'service-registry-full-sync',
    scope: 'global',
    frequency: settings.fullSyncInterval,
    initialDelay: settings.fullSyncInterval,
    timeout: { minutes: 10 },
    fn: () => entries.handOverAll(),
  });
}

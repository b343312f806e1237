import { LoggerService } from '@backstage/backend-plugin-api';
import { Task } from '@rathaus/rathaus-node';
import { CalendarFeedStore } from '../calendar/CalendarFeedStore';
import { CatalogPeople } from '../catalog/CatalogPeople';

/** So long somebody must be missing, in milliseconds: a directory that was read badly comes back. */
const GONE_AFTER = 30 * 24 * 60 * 60 * 1000;

/**
 * Removes the calendar feeds of people who have left. They are not answered
 * anyway; but whoever gets the same name later must not find them working.
 */
export class RemoveLeftFeeds implements Task {
  constructor(
    private readonly options: {
      feeds: CalendarFeedStore;
      people: CatalogPeople;
      logger: LoggerService;
    },
  ) {}

  async run(now: Date): Promise<void> {
    const { feeds, people, logger } = this.options;
    const all = await feeds.people();
    const present = await people.present(all);
    await feeds.markPresent([...present]);
    await feeds.markMissing(
      all.filter(person => !present.has(person)),
      now.toISOString(),
    );
    const removed = await feeds.removeMissingSince(
      new Date(now.getTime() - GONE_AFTER).toISOString(),
    );
    if (removed) {
      logger.info(`Removed ${removed} calendar feeds of people who left`);
    }
  }
}

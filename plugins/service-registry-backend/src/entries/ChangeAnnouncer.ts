import { LoggerService } from '@backstage/backend-plugin-api';
import { EventsService } from '@backstage/plugin-events-node';
import {
  ChangesEvent,
  CHANGES_TOPIC,
} from '@rathaus/plugin-service-registry-common';

/**
 * Says that there is something new. The event carries no content: whoever
 * follows reads it from the registry, which is also how a lost event does no
 * harm.
 */
export class ChangeAnnouncer {
  constructor(
    private readonly events: Pick<EventsService, 'publish'>,
    private readonly logger: LoggerService,
  ) {}

  /**
   * Does not wait until others have heard it, and never fails.
   *
   * @param sequence - the newest number of the change log
   */
  announce(sequence: number): void {
    const eventPayload: ChangesEvent = { sequence };
    this.events
      .publish({ topic: CHANGES_TOPIC, eventPayload })
      .catch(error => this.logger.warn('Could not announce a change', error));
  }
}

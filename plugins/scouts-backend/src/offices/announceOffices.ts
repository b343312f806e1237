import { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { EventsService } from '@backstage/plugin-events-node';
import { OFFICES_TOPIC } from '@rathaus/plugin-scouts-common';

/** Tells everybody who follows that something about offices changed. */
export type AnnounceOffices = () => void;

/**
 * Makes the announcement. It carries no content: whoever follows asks for the
 * table, which is also how a lost one does no lasting harm.
 */
export function createAnnounceOffices(
  events: EventsService,
  logger: LoggerService,
): AnnounceOffices {
  return () => {
    events
      .publish({ topic: OFFICES_TOPIC, eventPayload: {} })
      .catch(error =>
        logger.warn('Could not announce a change of offices', toError(error)),
      );
  };
}

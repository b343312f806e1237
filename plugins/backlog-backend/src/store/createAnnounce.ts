import { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { EventsService } from '@backstage/plugin-events-node';
import { SignalsService } from '@backstage/plugin-signals-node';
import { BOARD_CHANGED_TOPIC } from '@rathaus/plugin-backlog-common';
import { BoardChange } from './AnnouncingBoardStore';

/** Channel of signals; pages that show a board follow it. */
const CHANNEL = 'backlog';

/**
 * Makes the announcement, to other plugins and to open pages. It carries no
 * content, for signals reach people who may not read: whoever follows asks for
 * the board, which is also how a lost one does no lasting harm.
 */
export function createAnnounce(options: {
  events: EventsService;
  signals: SignalsService;
  logger: LoggerService;
}): (change: BoardChange) => void {
  const { events, signals, logger } = options;
  return ({ board, version }) => {
    Promise.all([
      events.publish({
        topic: BOARD_CHANGED_TOPIC,
        eventPayload: { board, version },
      }),
      signals.publish({
        recipients: { type: 'broadcast' },
        channel: CHANNEL,
        message: { board, version },
      }),
    ]).catch(error =>
      logger.warn(`Could not announce a change of ${board}`, toError(error)),
    );
  };
}

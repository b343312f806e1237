import { AuditorService } from '@backstage/backend-plugin-api';
import { CalendarFeed } from '@rathaus/plugin-backlog-common';
import { audited, Caller } from '@rathaus/rathaus-node';
import { CalendarFeedService } from './CalendarFeedService';

/** Notes who gives out and revokes addresses; the secret in them is not noted. */
export class AuditedCalendarFeedService implements CalendarFeedService {
  constructor(
    private readonly service: CalendarFeedService,
    private readonly auditor: AuditorService,
  ) {}

  create(board: string, caller: Caller) {
    return audited(
      this.auditor,
      {
        eventId: 'calendar-feed-create',
        request: caller.request,
        meta: { board },
      },
      () => this.service.create(board, caller),
      feedOf,
    );
  }

  list(board: string, caller: Caller) {
    return this.service.list(board, caller);
  }

  revoke(board: string, id: string, caller: Caller) {
    return audited(
      this.auditor,
      {
        eventId: 'calendar-feed-revoke',
        request: caller.request,
        meta: { board, feed: id },
      },
      () => this.service.revoke(board, id, caller),
      feedOf,
    );
  }

  read(board: string, token: string) {
    return this.service.read(board, token);
  }
}

function feedOf({ id }: CalendarFeed) {
  return { feed: id };
}

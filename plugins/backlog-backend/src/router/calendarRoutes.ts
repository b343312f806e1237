import { CallerOf, parse, parseId, Route } from '@rathaus/rathaus-node';
import { z } from 'zod';
import { CalendarFeedService } from '../calendar/CalendarFeedService';
import { emptySchema } from './items/itemRoute';

/** Where calendar programs read; they cannot sign in, so the token in the address speaks for them. */
export const CALENDAR_PATH = '/boards/:board/calendar.ics';

/** `GET /boards/:board/calendar.ics` */
export const calendarQuerySchema = z.strictObject({
  token: z.string().min(1).max(200),
});

/** Endpoints about the deadlines of a board as a calendar. */
export function createCalendarRoutes(options: {
  service: CalendarFeedService;
  callerOf: CallerOf;
}): Route[] {
  const { service, callerOf } = options;
  return [
    {
      method: 'get',
      path: '/boards/:board/calendar-feeds',
      handler: async (request, response) => {
        const caller = await callerOf(request);
        response.json(await service.list(request.params.board, caller));
      },
    },
    {
      method: 'post',
      path: '/boards/:board/calendar-feeds',
      handler: async (request, response) => {
        const caller = await callerOf(request);
        parse(emptySchema, request.body);
        const feed = await service.create(request.params.board, caller);
        response.status(201).set('Cache-Control', 'no-store').json(feed);
      },
    },
    {
      method: 'post',
      path: '/boards/:board/calendar-feeds/:id/revoke',
      handler: async (request, response) => {
        const caller = await callerOf(request);
        parse(emptySchema, request.body);
        response.json(
          await service.revoke(request.params.board, parseId(request), caller),
        );
      },
    },
    {
      method: 'get',
      path: CALENDAR_PATH,
      handler: async (request, response) => {
        const { token } = parse(calendarQuerySchema, request.query);
        const text = await service.read(request.params.board, token);
        response
          .type('text/calendar; charset=utf-8')
          .set('Cache-Control', 'private, no-cache')
          .send(text);
      },
    },
  ];
}

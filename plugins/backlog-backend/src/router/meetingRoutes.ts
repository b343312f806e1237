import {
  createMeetingSchema,
  meetingInputSchema,
  noteInputSchema,
} from '@rathaus/plugin-backlog-common';
import {
  CallerOf,
  parse,
  parseId,
  parseIfMatch,
  Route,
  sendWithRevision,
} from '@rathaus/rathaus-node';
import { z } from 'zod';
import { MeetingService } from '../meetings/MeetingService';
import { emptySchema } from './items/itemRoute';

/** `GET /boards/:board/meetings` */
export const meetingsQuerySchema = z.strictObject({
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

/** Endpoints about the meetings of a board. */
export function createMeetingRoutes(options: {
  service: MeetingService;
  callerOf: CallerOf;
}): Route[] {
  const { service, callerOf } = options;

  const step = (name: 'close' | 'reopen'): Route => ({
    method: 'post',
    path: `/meetings/:id/${name}`,
    handler: async (request, response) => {
      const caller = await callerOf(request);
      const id = parseId(request);
      parse(emptySchema, request.body);
      const revision = parseIfMatch(request);
      sendWithRevision(response, await service[name](id, revision, caller));
    },
  });

  return [
    {
      method: 'get',
      path: '/boards/:board/meetings',
      handler: async (request, response) => {
        const caller = await callerOf(request);
        const query = parse(meetingsQuerySchema, request.query);
        response.json(await service.list(request.params.board, query, caller));
      },
    },
    {
      method: 'post',
      path: '/boards/:board/meetings',
      handler: async (request, response) => {
        const caller = await callerOf(request);
        const input = parse(createMeetingSchema, request.body);
        const { board } = request.params;
        const meeting = await service.create(board, input, caller);
        sendWithRevision(response, meeting, 201);
      },
    },
    {
      method: 'get',
      path: '/meetings/:id',
      handler: async (request, response) => {
        const caller = await callerOf(request);
        const meeting = await service.get(parseId(request), caller);
        // Notes have revisions of their own, so the meeting's says nothing about them.
        response.set('Cache-Control', 'private, no-cache').json(meeting);
      },
    },
    {
      method: 'put',
      path: '/meetings/:id',
      handler: async (request, response) => {
        const caller = await callerOf(request);
        const id = parseId(request);
        const fields = parse(meetingInputSchema, request.body);
        const revision = parseIfMatch(request);
        sendWithRevision(
          response,
          await service.update(id, fields, revision, caller),
        );
      },
    },
    {
      method: 'put',
      path: '/meetings/:id/notes/:entry',
      handler: async (request, response) => {
        const caller = await callerOf(request);
        const id = parseId(request);
        const entry = parseId(request, 'entry');
        const note = parse(noteInputSchema, request.body);
        const revision = parseIfMatch(request);
        sendWithRevision(
          response,
          await service.putNote(id, entry, note, revision, caller),
        );
      },
    },
    step('close'),
    step('reopen'),
    {
      method: 'get',
      path: '/meetings/:id/minutes.md',
      handler: async (request, response) => {
        const caller = await callerOf(request);
        const minutes = await service.minutes(parseId(request), caller);
        response
          .attachment(minutes.fileName)
          .type('text/markdown; charset=utf-8')
          .set('Cache-Control', 'no-store')
          .send(minutes.content);
      },
    },
  ];
}

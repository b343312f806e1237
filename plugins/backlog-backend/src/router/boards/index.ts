import { CallerOf, parse, Route } from '@rathaus/rathaus-node';
import { z } from 'zod';
import { BoardService } from '../../boards/BoardService';
import { sendEncoded } from '../sendEncoded';

const MAX_CHANGES = 500;

/** `GET /boards/:board/changes`. Of the two beginnings the later one counts. */
export const changesQuerySchema = z.strictObject({
  /** Sequence number of the last one that is known. */
  after: z.coerce.number().int().min(0).max(2_147_483_647).optional(),
  /** A point in time, ISO 8601. */
  since: z.iso
    .datetime({ offset: true })
    .transform(text => new Date(text).toISOString())
    .optional(),
  limit: z.coerce.number().int().min(1).max(MAX_CHANGES).default(100),
});

/** Endpoints that read boards. */
export function createBoardRoutes(options: {
  service: BoardService;
  callerOf: CallerOf;
}): Route[] {
  const { service, callerOf } = options;
  return [
    {
      method: 'get',
      path: '/boards',
      handler: async (request, response) => {
        const caller = await callerOf(request);
        response.json(await service.list(caller));
      },
    },
    {
      method: 'get',
      path: '/boards/:board',
      handler: async (request, response) => {
        const caller = await callerOf(request);
        const answer = await service.get(request.params.board, caller);
        await sendEncoded(request, response, answer);
      },
    },
    {
      method: 'get',
      path: '/boards/:board/changes',
      handler: async (request, response) => {
        const caller = await callerOf(request);
        const query = parse(changesQuerySchema, request.query);
        response.json(
          await service.changes(request.params.board, query, caller),
        );
      },
    },
    {
      method: 'get',
      path: '/boards/:board/funding',
      handler: async (request, response) => {
        const caller = await callerOf(request);
        response.json(await service.funding(request.params.board, caller));
      },
    },
  ];
}

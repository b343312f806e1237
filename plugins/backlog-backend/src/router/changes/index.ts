import { CallerOf, parse, Route } from '@rathaus/rathaus-node';
import { z } from 'zod';
import { ChangeReader } from '../../changes/ChangeReader';

const MAX_CHANGES = 500;
const MAX_ITEMS = 200;

const sequence = z.coerce.number().int().min(0).max(2_147_483_647);

/** A point in time, ISO 8601. */
const pointInTime = z.iso
  .datetime({ offset: true })
  .transform(text => new Date(text).toISOString());

/** `GET /boards/:board/changes`. Of the two beginnings the later one counts. */
export const changesQuerySchema = z.strictObject({
  /** Sequence number of the last one that is known. */
  after: sequence.optional(),
  since: pointInTime.optional(),
  limit: z.coerce.number().int().min(1).max(MAX_CHANGES).default(100),
});

/** `GET /boards/:board/changed-items` */
export const changedItemsQuerySchema = z.strictObject({
  since: pointInTime,
  /** `nextBefore` of the answer before. */
  before: sequence.optional(),
  limit: z.coerce.number().int().min(1).max(MAX_ITEMS).default(100),
});

/** `GET /boards/:board/deleted` */
export const deletedQuerySchema = z.strictObject({
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  limit: z.coerce.number().int().min(1).max(MAX_ITEMS).default(50),
});

/** Endpoints that look back on boards. */
export function createChangeRoutes(options: {
  reader: ChangeReader;
  callerOf: CallerOf;
}): Route[] {
  const { reader, callerOf } = options;
  return [
    {
      method: 'get',
      path: '/boards/:board/changes',
      handler: async (request, response) => {
        const caller = await callerOf(request);
        const query = parse(changesQuerySchema, request.query);
        response.json(await reader.list(request.params.board, query, caller));
      },
    },
    {
      method: 'get',
      path: '/boards/:board/changed-items',
      handler: async (request, response) => {
        const caller = await callerOf(request);
        const query = parse(changedItemsQuerySchema, request.query);
        response.json(
          await reader.changedItems(request.params.board, query, caller),
        );
      },
    },
    {
      method: 'get',
      path: '/boards/:board/deleted',
      handler: async (request, response) => {
        const caller = await callerOf(request);
        const query = parse(deletedQuerySchema, request.query);
        response.json(
          await reader.deleted(request.params.board, query, caller),
        );
      },
    },
  ];
}

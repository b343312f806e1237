import { parse } from '@rathaus/rathaus-node';
import { z } from 'zod';
import { EntryRoute } from './EntryRoute';
import { parseName } from '../parseEntry';

/** Query of the history; the cursor is the last revision seen. */
export const revisionsQuerySchema = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  cursor: z.coerce.number().int().min(1).max(2_147_483_647).optional(),
});

/** `GET /entries/:name/revisions`: the history, newest first. */
export const listRevisions: EntryRoute = ({ service, callerOf }) => ({
  method: 'get',
  path: '/entries/:name/revisions',
  handler: async (request, response) => {
    const caller = await callerOf(request);
    const { limit, cursor } = parse(revisionsQuerySchema, request.query);
    response.json(
      await service.listRevisions(
        parseName(request),
        { limit, before: cursor },
        caller,
      ),
    );
  },
});

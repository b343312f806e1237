import { importRowsQuerySchema } from '@rathaus/plugin-service-registry-common';
import { parse } from '@rathaus/rathaus-node';
import { z } from 'zod';
import { ImportRoute, parseImportId } from './ImportRoute';

/** The cursor is the place of the next row. */
const querySchema = importRowsQuerySchema.extend({
  cursor: z.coerce.number().int().min(0).max(2_147_483_647).default(0),
});

/** `GET /imports/:id/rows`: what the check made of each row. */
export const listImportRows: ImportRoute = ({ service, callerOf }) => ({
  method: 'get',
  path: '/imports/:id/rows',
  handler: async (request, response) => {
    const caller = await callerOf(request);
    const id = parseImportId(request);
    const { status, limit, cursor } = parse(querySchema, request.query);
    response.json(
      await service.listRows(id, { status, limit, from: cursor }, caller),
    );
  },
});

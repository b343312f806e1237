import { importRowsQuerySchema } from '@rathaus/rathaus-common';
import { parse } from '../../router/parse';
import { z } from 'zod';
import { ImportRoute, parseImportId } from './ImportRoute';

/** The cursor is the place of the next row. */
const querySchema = importRowsQuerySchema.extend({
  cursor: z.coerce.number().int().min(0).max(2_147_483_647).default(0),
});

/** `GET …/imports/:id/rows`: what the check made of each row. */
export const listImportRows: ImportRoute = ({ base, serviceOf, callerOf }) => ({
  method: 'get',
  path: `${base}/:id/rows`,
  handler: async (request, response) => {
    const caller = await callerOf(request);
    const id = parseImportId(request);
    const { status, limit, cursor } = parse(querySchema, request.query);
    response.json(
      await serviceOf(request).listRows(
        id,
        { status, limit, from: cursor },
        caller,
      ),
    );
  },
});

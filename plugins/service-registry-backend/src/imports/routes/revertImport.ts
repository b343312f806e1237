import { parse } from '@rathaus/rathaus-node';
import { z } from 'zod';
import { ImportRoute, parseImportId } from './ImportRoute';

/** Body of the request; there is nothing to say. */
const bodySchema = z.strictObject({});

/** `POST /imports/:id/revert`: brings back the state before. */
export const revertImport: ImportRoute = ({ service, callerOf }) => ({
  method: 'post',
  path: '/imports/:id/revert',
  handler: async (request, response) => {
    const caller = await callerOf(request);
    const id = parseImportId(request);
    parse(bodySchema, request.body);
    const { job } = await service.revert(id, caller);
    response.json(job);
  },
});

import { parse } from '../../router/parse';
import { z } from 'zod';
import { ImportRoute, parseImportId } from './ImportRoute';

/** Body of the request; there is nothing to say. */
const bodySchema = z.strictObject({});

/** `POST …/imports/:id/revert`: brings back the state before. */
export const revertImport: ImportRoute = ({ base, serviceOf, callerOf }) => ({
  method: 'post',
  path: `${base}/:id/revert`,
  handler: async (request, response) => {
    const caller = await callerOf(request);
    const id = parseImportId(request);
    parse(bodySchema, request.body);
    const { job } = await serviceOf(request).revert(id, caller);
    response.json(job);
  },
});

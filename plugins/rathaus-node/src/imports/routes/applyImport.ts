import { applyImportSchema } from '@rathaus/rathaus-common';
import { parse } from '../../router/parse';
import { ImportRoute, parseImportId } from './ImportRoute';

/** `POST …/imports/:id/apply`: writes the entries; answers when it is done. */
export const applyImport: ImportRoute = ({ base, serviceOf, callerOf }) => ({
  method: 'post',
  path: `${base}/:id/apply`,
  handler: async (request, response) => {
    const caller = await callerOf(request);
    const id = parseImportId(request);
    const options = parse(applyImportSchema, request.body);
    const { job } = await serviceOf(request).apply(id, options, caller);
    response.json(job);
  },
});

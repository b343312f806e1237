import { applyImportSchema } from '@rathaus/plugin-service-registry-common';
import { parse } from '@rathaus/rathaus-node';
import { ImportRoute, parseImportId } from './ImportRoute';

/** `POST /imports/:id/apply`: writes the entries; answers when it is done. */
export const applyImport: ImportRoute = ({ service, callerOf }) => ({
  method: 'post',
  path: '/imports/:id/apply',
  handler: async (request, response) => {
    const caller = await callerOf(request);
    const id = parseImportId(request);
    const options = parse(applyImportSchema, request.body);
    const { job } = await service.apply(id, options, caller);
    response.json(job);
  },
});

import { importMappingSchema } from '@rathaus/plugin-service-registry-common';
import { parse } from '@rathaus/rathaus-node';
import { ImportRoute, parseImportId } from './ImportRoute';

/** `POST /imports/:id/check`: starts the dry run; the body is the mapping. */
export const checkImport: ImportRoute = ({ service, callerOf }) => ({
  method: 'post',
  path: '/imports/:id/check',
  handler: async (request, response) => {
    const caller = await callerOf(request);
    const id = parseImportId(request);
    const mapping = parse(importMappingSchema, request.body);
    response.status(202).json(await service.check(id, mapping, caller));
  },
});

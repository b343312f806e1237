import { ImportRoute, parseImportId } from './ImportRoute';

/** `GET /imports/:id`: state and progress. */
export const getImport: ImportRoute = ({ service, callerOf }) => ({
  method: 'get',
  path: '/imports/:id',
  handler: async (request, response) => {
    const caller = await callerOf(request);
    response.json(await service.get(parseImportId(request), caller));
  },
});

import { ImportRoute, parseImportId } from './ImportRoute';

/** `GET …/imports/:id`: state and progress. */
export const getImport: ImportRoute = ({ base, serviceOf, callerOf }) => ({
  method: 'get',
  path: `${base}/:id`,
  handler: async (request, response) => {
    const caller = await callerOf(request);
    response.json(await serviceOf(request).get(parseImportId(request), caller));
  },
});

import { ImportRoute } from './ImportRoute';

/** `GET /imports`: the imports that the caller may see, newest first. */
export const listImports: ImportRoute = ({ service, callerOf }) => ({
  method: 'get',
  path: '/imports',
  handler: async (request, response) => {
    response.json(await service.list(await callerOf(request)));
  },
});

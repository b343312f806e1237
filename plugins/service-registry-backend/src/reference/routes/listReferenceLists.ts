import { ReferenceRoute } from './ReferenceRoute';

/** `GET /reference`: which lists are there, and in which version. */
export const listReferenceLists: ReferenceRoute = ({ service, callerOf }) => ({
  method: 'get',
  path: '/reference',
  handler: async (request, response) => {
    const caller = await callerOf(request);
    response.json(await service.status(caller));
  },
});

import { PostRoute } from './PostRoute';

/** `GET /nominations`: those on their way that the caller takes part in. */
export const listNominations: PostRoute = ({ service, callerOf }) => ({
  method: 'get',
  path: '/nominations',
  handler: async (request, response) => {
    const caller = await callerOf(request);
    response.json(await service.listNominations(caller));
  },
});

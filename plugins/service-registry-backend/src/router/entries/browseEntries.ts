import { browseQuerySchema } from '@rathaus/plugin-service-registry-common';
import { parse } from '@rathaus/rathaus-node';
import { EntryRoute } from './EntryRoute';

/** `GET /entries`: one page, the total and the counts of all facets. */
export const browseEntries: EntryRoute = ({ service, callerOf }) => ({
  method: 'get',
  path: '/entries',
  handler: async (request, response) => {
    const caller = await callerOf(request);
    const query = parse(browseQuerySchema, request.query);
    response.json(await service.browse(query, caller));
  },
});

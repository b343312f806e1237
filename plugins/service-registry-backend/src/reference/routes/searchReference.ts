import { referenceQuerySchema } from '@rathaus/plugin-service-registry-common';
import { parse } from '@rathaus/rathaus-node';
import { parseList, ReferenceRoute } from './ReferenceRoute';

/** `GET /reference/:list`: items by words, beginnings of keys, or exact keys. */
export const searchReference: ReferenceRoute = ({ service, callerOf }) => ({
  method: 'get',
  path: '/reference/:list',
  handler: async (request, response) => {
    const caller = await callerOf(request);
    const list = parseList(request);
    const query = parse(referenceQuerySchema, request.query);
    response.json(await service.search(list, query, caller));
  },
});

import { upkeepQuerySchema } from '@rathaus/plugin-service-registry-common';
import { parse } from '@rathaus/rathaus-node';
import { UpkeepRoute } from './UpkeepRoute';

/** `GET /upkeep`: the entries that the caller looks after, by due day. */
export const getUpkeep: UpkeepRoute = ({ service, callerOf }) => ({
  method: 'get',
  path: '/upkeep',
  handler: async (request, response) => {
    const caller = await callerOf(request);
    const query = parse(upkeepQuerySchema, request.query);
    response.json(await service.list(query, caller));
  },
});

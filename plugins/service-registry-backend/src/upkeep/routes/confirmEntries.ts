import { confirmEntriesSchema } from '@rathaus/plugin-service-registry-common';
import { parse } from '@rathaus/rathaus-node';
import { UpkeepRoute } from './UpkeepRoute';

/** `POST /confirmations`: many entries at once, with exceptions. */
export const confirmEntries: UpkeepRoute = ({ service, callerOf }) => ({
  method: 'post',
  path: '/confirmations',
  handler: async (request, response) => {
    const caller = await callerOf(request);
    const input = parse(confirmEntriesSchema, request.body);
    response.json(await service.confirmMany(input, caller));
  },
});

import { changesQuerySchema } from '@rathaus/plugin-service-registry-common';
import { parse } from '@rathaus/rathaus-node';
import { EntryRoute } from './EntryRoute';

/** `GET /changes`: the change log, for services that follow the registry. */
export const listChanges: EntryRoute = ({ service, callerOf }) => ({
  method: 'get',
  path: '/changes',
  handler: async (request, response) => {
    const caller = await callerOf(request);
    const query = parse(changesQuerySchema, request.query);
    response.json(await service.listChanges(query, caller));
  },
});

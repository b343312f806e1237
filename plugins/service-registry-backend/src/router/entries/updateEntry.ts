import { updateEntrySchema } from '@rathaus/plugin-service-registry-common';
import { parse, parseIfMatch } from '@rathaus/rathaus-node';
import { EntryRoute } from './EntryRoute';
import { parseName } from '../parseEntry';
import { sendEntry } from '../sendEntry';

/** `PUT /entries/:name`: replaces the content; needs `If-Match`. */
export const updateEntry: EntryRoute = ({ service, callerOf }) => ({
  method: 'put',
  path: '/entries/:name',
  handler: async (request, response) => {
    const caller = await callerOf(request);
    const name = parseName(request);
    const input = parse(updateEntrySchema, request.body);
    const revision = parseIfMatch(request);
    sendEntry(response, await service.update(name, revision, input, caller));
  },
});

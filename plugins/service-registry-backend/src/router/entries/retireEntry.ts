import { retireEntrySchema } from '@rathaus/plugin-service-registry-common';
import { parse, parseIfMatch } from '@rathaus/rathaus-node';
import { EntryRoute } from './EntryRoute';
import { parseName } from '../parseEntry';
import { sendEntry } from '../sendEntry';

/** `POST /entries/:name/retire`: takes the entry out of use; needs `If-Match`. */
export const retireEntry: EntryRoute = ({ service, callerOf }) => ({
  method: 'post',
  path: '/entries/:name/retire',
  handler: async (request, response) => {
    const caller = await callerOf(request);
    const name = parseName(request);
    const input = parse(retireEntrySchema, request.body);
    const revision = parseIfMatch(request);
    sendEntry(response, await service.retire(name, revision, input, caller));
  },
});

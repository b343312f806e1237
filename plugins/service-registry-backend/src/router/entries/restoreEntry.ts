import { restoreEntrySchema } from '@rathaus/plugin-service-registry-common';
import { parse, parseIfMatch } from '@rathaus/rathaus-node';
import { EntryRoute } from './EntryRoute';
import { parseName } from '../parseEntry';
import { sendEntry } from '../sendEntry';

/** `POST /entries/:name/restore`: brings back a revision; needs `If-Match`. */
export const restoreEntry: EntryRoute = ({ service, callerOf }) => ({
  method: 'post',
  path: '/entries/:name/restore',
  handler: async (request, response) => {
    const caller = await callerOf(request);
    const name = parseName(request);
    const input = parse(restoreEntrySchema, request.body);
    const revision = parseIfMatch(request);
    sendEntry(response, await service.restore(name, revision, input, caller));
  },
});

import { EntryRoute } from './EntryRoute';
import { parseName } from '../parseEntry';
import { sendEntry } from '../sendEntry';

/** `GET /entries/:name`: the entry, with what the caller may do to it. */
export const getEntry: EntryRoute = ({ service, callerOf }) => ({
  method: 'get',
  path: '/entries/:name',
  handler: async (request, response) => {
    const caller = await callerOf(request);
    sendEntry(response, await service.get(parseName(request), caller));
  },
});

import { confirmEntrySchema } from '@rathaus/plugin-service-registry-common';
import { parse, parseIfMatch } from '@rathaus/rathaus-node';
import { parseName } from '../../router/parseEntry';
import { sendEntry } from '../../router/sendEntry';
import { UpkeepRoute } from './UpkeepRoute';

/** `POST /entries/:name/confirm`: "Stimmt noch", or a doubt; needs `If-Match`. */
export const confirmEntry: UpkeepRoute = ({ service, callerOf }) => ({
  method: 'post',
  path: '/entries/:name/confirm',
  handler: async (request, response) => {
    const caller = await callerOf(request);
    const name = parseName(request);
    const input = parse(confirmEntrySchema, request.body);
    const revision = parseIfMatch(request);
    sendEntry(response, await service.confirm(name, revision, input, caller));
  },
});

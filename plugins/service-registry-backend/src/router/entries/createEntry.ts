import { createEntrySchema } from '@rathaus/plugin-service-registry-common';
import { parse } from '@rathaus/rathaus-node';
import { EntryRoute } from './EntryRoute';
import { sendEntry } from '../sendEntry';

/** `POST /entries`: a new entry; its name comes from the title. */
export const createEntry: EntryRoute = ({ service, callerOf }) => ({
  method: 'post',
  path: '/entries',
  handler: async (request, response) => {
    const caller = await callerOf(request);
    const input = parse(createEntrySchema, request.body);
    sendEntry(response, await service.create(input, caller), 201);
  },
});

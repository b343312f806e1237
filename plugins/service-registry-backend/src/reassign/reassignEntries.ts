import { reassignSchema } from '@rathaus/plugin-service-registry-common';
import { CallerOf, parse, Route } from '@rathaus/rathaus-node';
import { ReassignService } from './ReassignService';

/** `POST /entries/reassign`: another Fachbereich or Scout for many entries. */
export function reassignEntries(options: {
  service: ReassignService;
  callerOf: CallerOf;
}): Route {
  const { service, callerOf } = options;
  return {
    method: 'post',
    path: '/entries/reassign',
    handler: async (request, response) => {
      const caller = await callerOf(request);
      const input = parse(reassignSchema, request.body);
      response.json(await service.reassign(input, caller));
    },
  };
}

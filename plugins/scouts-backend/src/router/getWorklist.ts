import { CallerOf, Route } from '@rathaus/rathaus-node';
import { WorklistService } from '../worklist/WorklistService';

/** `GET /worklist`: what the caller is asked to do about offices. */
export function getWorklist(options: {
  service: WorklistService;
  callerOf: CallerOf;
}): Route {
  const { service, callerOf } = options;
  return {
    method: 'get',
    path: '/worklist',
    handler: async (request, response) => {
      const caller = await callerOf(request);
      response.json(await service.get(caller));
    },
  };
}

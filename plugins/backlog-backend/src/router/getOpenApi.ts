import { CallerOf, Route } from '@rathaus/rathaus-node';
import { buildBacklogDocument } from '../openapi/buildBacklogDocument';

/** `GET /openapi.json`: the description of this interface. */
export function getOpenApi(callerOf: CallerOf): Route {
  const document = buildBacklogDocument();
  return {
    method: 'get',
    path: '/openapi.json',
    handler: async (request, response) => {
      await callerOf(request);
      response.json(document);
    },
  };
}

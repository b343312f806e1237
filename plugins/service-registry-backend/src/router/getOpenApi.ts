import { CallerOf, Route } from '@rathaus/rathaus-node';
import { buildRegistryDocument } from '../openapi/buildRegistryDocument';

/** `GET /openapi.json`: the description of this interface. */
export function getOpenApi(callerOf: CallerOf): Route {
  const document = buildRegistryDocument();
  return {
    method: 'get',
    path: '/openapi.json',
    handler: async (request, response) => {
      await callerOf(request);
      response.json(document);
    },
  };
}

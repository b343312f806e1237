import { buildOpenApiDocument } from '../openapi/buildDocument';
import { operations } from '../openapi/operations';
import { Route } from './Route';
import { CallerOf } from './RouteContext';

/** `GET /openapi.json`: the description of this interface. */
export function getOpenApi(callerOf: CallerOf): Route {
  const document = buildOpenApiDocument(operations);
  return {
    method: 'get',
    path: '/openapi.json',
    handler: async (request, response) => {
      await callerOf(request);
      response.json(document);
    },
  };
}

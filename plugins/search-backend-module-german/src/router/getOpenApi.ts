import { buildOpenApiDocument, CallerOf, Route } from '@rathaus/rathaus-node';
import { operations } from '../openapi/operations';

/** `GET /openapi.json`: the description of this interface. */
export function getOpenApi(callerOf: CallerOf): Route {
  const document = buildOpenApiDocument(operations, {
    id: 'search',
    title: 'Suche',
    description:
      'Finds documents of all kinds that the caller may read, and keeps what words mean.',
  });
  return {
    method: 'get',
    path: '/openapi.json',
    handler: async (request, response) => {
      await callerOf(request);
      response.json(document);
    },
  };
}

import { buildRegistryDocument } from './buildRegistryDocument';
import { createRoutes } from '../router/router';
import { operations } from './operations';

const uncalled = undefined as never;

/** Fails the build when a route is not described, and with it not authorized. */
describe('operations', () => {
  it('are exactly the routes of the router', () => {
    // Nothing is called: making the routes only needs the names.
    const routes = createRoutes({
      entryService: uncalled,
      upkeepService: uncalled,
      proposalService: uncalled,
      reassignService: uncalled,
      descriptorService: uncalled,
      referenceService: uncalled,
      importService: uncalled,
      callerOf: uncalled,
    });
    const ids = (list: Array<{ method: string; path: string }>) =>
      list.map(({ method, path }) => `${method} ${path}`).sort();
    expect(ids(operations)).toEqual(ids(routes));
  });

  it('make a document that names fields, headers and errors', () => {
    const document = buildRegistryDocument();
    expect(document).toMatchObject({
      openapi: '3.0.3',
      paths: {
        '/entries/{name}': {
          put: {
            parameters: [{ name: 'name', in: 'path' }, { name: 'If-Match' }],
            requestBody: {
              content: {
                'application/json': {
                  schema: { required: ['fields'], type: 'object' },
                },
              },
            },
            responses: { 200: {}, 400: {}, 401: {}, 403: {}, 409: {} },
          },
        },
      },
    });
  });
});

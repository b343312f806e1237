import { mockServices } from '@backstage/backend-test-utils';
import { createCallerOf } from '@rathaus/rathaus-node';
import { createRoutes } from '../router/router';
import { buildScoutsDocument } from './buildScoutsDocument';
import { operations } from './operations';

const uncalled = undefined as never;

/** Fails the build when a route is not described, and with it not authorized. */
describe('operations', () => {
  it('are exactly the routes of the router', () => {
    // Nothing is called: making the routes only needs the names.
    const routes = createRoutes({
      posts: uncalled,
      departments: uncalled,
      offices: uncalled,
      handovers: uncalled,
      reorganisations: uncalled,
      overview: uncalled,
      worklist: uncalled,
      importer: uncalled,
      callerOf: createCallerOf(mockServices.httpAuth()),
    });
    const ids = (list: Array<{ method: string; path: string }>) =>
      list.map(({ method, path }) => `${method} ${path}`).sort();
    expect(ids(operations)).toEqual(ids(routes));
  });

  it('make a document that names fields, headers and errors', () => {
    expect(buildScoutsDocument()).toMatchObject({
      openapi: '3.0.3',
      servers: [{ url: '/api/scouts' }],
      paths: {
        '/nominations/{id}/appoint': {
          post: {
            parameters: [{ name: 'id', in: 'path' }, { name: 'If-Match' }],
            requestBody: {
              content: {
                'application/json': { schema: { required: ['from'] } },
              },
            },
            responses: { 200: {}, 400: {}, 401: {}, 403: {}, 409: {} },
          },
        },
      },
    });
  });
});

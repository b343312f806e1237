import { mockServices } from '@backstage/backend-test-utils';
import { createCallerOf } from '@rathaus/rathaus-node';
import { createRoutes } from '../router/router';
import { buildBacklogDocument } from './buildBacklogDocument';
import { operations } from './operations';

const uncalled = undefined as never;

/** Fails the build when a route is not described, and with it not authorized. */
describe('operations', () => {
  it('are exactly the routes of the router', () => {
    // Nothing is called: making the routes only needs the names.
    const routes = createRoutes({
      boardService: uncalled,
      items: uncalled,
      itemReader: uncalled,
      changeReader: uncalled,
      programmes: uncalled,
      exporter: uncalled,
      imports: uncalled,
      calendarFeeds: uncalled,
      savedViews: uncalled,
      meetings: uncalled,
      callerOf: createCallerOf(mockServices.httpAuth()),
    });
    const ids = (list: Array<{ method: string; path: string }>) =>
      list.map(({ method, path }) => `${method} ${path}`).sort();
    expect(ids(operations)).toEqual(ids(routes));
  });

  it('make a document that names fields, headers and errors', () => {
    expect(buildBacklogDocument()).toMatchObject({
      openapi: '3.0.3',
      servers: [{ url: '/api/backlog' }],
      paths: {
        '/items/{id}/move': {
          post: {
            parameters: [{ name: 'id', in: 'path' }, { name: 'If-Match' }],
            requestBody: {
              content: {
                'application/json': { schema: { required: ['column'] } },
              },
            },
            responses: { 200: {}, 400: {}, 401: {}, 403: {}, 409: {} },
          },
        },
        '/boards/{board}/export': {
          post: {
            responses: {
              200: {
                content: {
                  'text/csv': {},
                  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet':
                    { schema: { format: 'binary' } },
                },
              },
            },
          },
        },
        '/boards/{board}/calendar.ics': {
          get: {
            security: [],
            parameters: [{ name: 'board' }, { name: 'token', in: 'query' }],
            responses: { 200: { content: { 'text/calendar': {} } }, 404: {} },
          },
        },
      },
    });
  });
});

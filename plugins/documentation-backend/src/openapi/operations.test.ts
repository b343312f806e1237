import { mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { createCallerOf } from '@rathaus/rathaus-node';
import { DocumentationService } from '../DocumentationService';
import { createRoutes } from '../router/router';
import { operations } from './operations';

/** Fails the build when a route is not described, and with it not authorized. */
it('operations are exactly the routes of the router', () => {
  const routes = createRoutes({
    service: new DocumentationService({
      catalog: catalogServiceMock(),
      urlReader: mockServices.urlReader.mock(),
      logger: mockServices.logger.mock(),
      surroundings: { resolveUrl: ({ url }) => url },
      roots: [],
    }),
    callerOf: createCallerOf(mockServices.httpAuth()),
  });
  const ids = (list: Array<{ method: string; path: string }>) =>
    list.map(({ method, path }) => `${method} ${path}`).sort();
  expect(ids(operations)).toEqual(ids(routes));
});

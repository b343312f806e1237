import { mockServices } from '@backstage/backend-test-utils';
import { createCallerOf } from '@rathaus/rathaus-node';
import { Handbook } from '../Handbook';
import { createRoutes } from '../router/router';
import { operations } from './operations';

/** Fails the build when a route is not described, and with it not authorized. */
it('operations are exactly the routes of the router', () => {
  const routes = createRoutes({
    handbook: new Handbook([]),
    permissions: mockServices.permissions(),
    callerOf: createCallerOf(mockServices.httpAuth()),
  });
  const ids = (list: Array<{ method: string; path: string }>) =>
    list.map(({ method, path }) => `${method} ${path}`).sort();
  expect(ids(operations)).toEqual(ids(routes));
});

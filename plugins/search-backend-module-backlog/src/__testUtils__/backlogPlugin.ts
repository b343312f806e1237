import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { Item } from '@rathaus/plugin-backlog-common';
import Router from 'express-promise-router';
import { BOARD } from './exampleBoard';

/** A backlog with one board, whose items the test may change. It answers services only. */
export function backlogPlugin(items: () => Item[]) {
  return createBackendPlugin({
    pluginId: 'backlog',
    register(env) {
      env.registerInit({
        deps: {
          http: coreServices.httpRouter,
          httpAuth: coreServices.httpAuth,
        },
        async init({ http, httpAuth }) {
          const router = Router();
          router.use(async (request, _response) => {
            await httpAuth.credentials(request, { allow: ['service'] });
            return 'next';
          });
          router.get('/boards', (_request, response) => {
            response.json({
              items: [{ ...BOARD, counts: {}, allowedActions: [] }],
              totalItems: 1,
            });
          });
          router.get('/boards/schulen/funding', (_request, response) => {
            response.json({ items: [], programmes: [] });
          });
          router.get('/boards/schulen/items', (_request, response) => {
            response.json({ items: items() });
          });
          http.use(router);
        },
      });
    },
  });
}

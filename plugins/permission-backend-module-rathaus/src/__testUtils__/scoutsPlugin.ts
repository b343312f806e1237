import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { OfficeTableView } from '@rathaus/plugin-scouts-common';
import Router from 'express-promise-router';

/** A scouts plugin that has nothing but a table of offices, which the test may change. */
export function scoutsPlugin(table: () => OfficeTableView) {
  return createBackendPlugin({
    pluginId: 'scouts',
    register(env) {
      env.registerInit({
        deps: { http: coreServices.httpRouter },
        async init({ http }) {
          const router = Router();
          router.get('/offices', (_request, response) => {
            response.json(table());
          });
          http.use(router);
        },
      });
    },
  });
}

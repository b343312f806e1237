import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { ServiceUnavailableError } from '@backstage/errors';
import { Router } from 'express';
import { FakeScouts } from './FakeScouts';

/** The HTTP interface of offices in memory, for a test backend. */
export function scoutsPlugin(scouts: FakeScouts) {
  return createBackendPlugin({
    pluginId: 'scouts',
    register(env) {
      env.registerInit({
        deps: { httpRouter: coreServices.httpRouter },
        async init({ httpRouter }) {
          const router = Router();
          router.get('/offices', (_req, res) => {
            scouts.asked += 1;
            if (scouts.away) {
              throw new ServiceUnavailableError('Away');
            }
            res.json(scouts.table());
          });
          httpRouter.use(router);
        },
      });
    },
  });
}

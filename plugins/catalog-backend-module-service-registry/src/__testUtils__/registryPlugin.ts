import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { Router } from 'express';
import { FakeRegistry } from './FakeRegistry';

/** The HTTP interface of a registry in memory, for a test backend. */
export function registryPlugin(registry: FakeRegistry) {
  return createBackendPlugin({
    pluginId: 'service-registry',
    register(env) {
      env.registerInit({
        deps: { httpRouter: coreServices.httpRouter },
        async init({ httpRouter }) {
          const router = Router();
          router.get('/changes', (req, res) => {
            res.json(
              registry.page(Number(req.query.after), Number(req.query.limit)),
            );
          });
          router.get('/openapi.json', (_req, res) => {
            res.json({ openapi: '3.1.0', info: { title: 'Servicekatalog' } });
          });
          httpRouter.use(router);
        },
      });
    },
  });
}

import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import Router from 'express-promise-router';

/**
 * A search plugin that has nothing but refs.
 *
 * @param find - full refs of the entries that it finds, or throws
 */
export function searchPlugin(find: (term: string) => string[]) {
  return createBackendPlugin({
    pluginId: 'search',
    register(env) {
      env.registerInit({
        deps: { http: coreServices.httpRouter },
        async init({ http }) {
          const router = Router();
          router.get('/refs', (request, response) => {
            response.json({ refs: find(String(request.query.term)) });
          });
          http.use(router);
        },
      });
    },
  });
}

import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { OfficeTableView } from '@rathaus/plugin-scouts-common';
import Router from 'express-promise-router';
import { FOREIGN, OWN, PEOPLE } from './people';

/** The offices in the test town: one Scout, of the own Fachbereich. */
export function someOffices(): OfficeTableView {
  return {
    cdoOffice: 'group:default/cdo-buero',
    departments: [
      {
        ref: OWN,
        acting: [
          {
            person: PEOPLE.scout.userEntityRef,
            role: 'scout',
            postId: 'post-1',
          },
        ],
      },
      { ref: FOREIGN, acting: [] },
    ],
    handovers: [],
  };
}

/** A scouts plugin that has nothing but a table of offices. */
export function scoutsPlugin(table: () => OfficeTableView = someOffices) {
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

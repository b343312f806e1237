import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { permissionsServiceFactory } from '@backstage/backend-defaults/permissions';
import {
  coreServices,
  createBackendPlugin,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { NotAllowedError } from '@backstage/errors';
import { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import permissionPlugin from '@backstage/plugin-permission-backend';
import scaffolderPlugin from '@backstage/plugin-scaffolder-backend';
import { JsonObject } from '@backstage/types';
// Only here, to prove that actions and plugins agree; otherwise they meet over HTTP.
// eslint-disable-next-line @backstage/no-mixed-plugin-imports
import backlogPlugin from '@rathaus/plugin-backlog-backend';
import permissionModuleRathaus from '@rathaus/plugin-permission-backend-module-rathaus';
// eslint-disable-next-line @backstage/no-mixed-plugin-imports
import serviceRegistryPlugin from '@rathaus/plugin-service-registry-backend';
import { json } from 'express';
import Router from 'express-promise-router';
import request from 'supertest';
import { parse } from 'yaml';
import scaffolderModuleRathaus from '..';
import { OWN, FOREIGN, PEOPLE, Role, ROLES_CONFIG } from './people';

const groups: Entity[] = [OWN, FOREIGN].map(ref => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: { name: ref.split('/')[1] },
  spec: { type: 'fachbereich', children: [] },
}));

const school: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: { name: 'schule-100001', title: 'Josefschule' },
  spec: { type: 'schule', children: [] },
};

/** The boards that the portal comes with. */
const { backlog } = parse(
  readFileSync(resolve(__dirname, '../../../../app-config.yaml'), 'utf8'),
).rathaus;

/** Posts of the Fachbereiche, all vacant to begin with. */
const posts = [OWN, FOREIGN].map(department => ({
  id: department,
  department,
  title: 'Digital Scout',
  state: 'vacant',
  revision: 1,
  term: undefined as object | undefined,
  allowedActions: [],
}));

/** The plugin of the Digital Scouts, as far as the policy and the action ask it; one nominates oneself only. */
const scoutsPlugin = createBackendPlugin({
  pluginId: 'scouts',
  register(env) {
    env.registerInit({
      deps: {
        http: coreServices.httpRouter,
        httpAuth: coreServices.httpAuth,
      },
      async init({ http, httpAuth }) {
        const router = Router();
        router.get('/offices', (_request, response) => {
          response.json({
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
          });
        });
        router.use(json());
        router.get('/departments', (_request, response) => {
          response.json({
            items: posts.map(post => ({
              ref: post.department,
              title: 'Fachbereich',
              posts: [post],
              effective: {
                source: 'cdoOffice',
                people: [],
                group: 'group:default/cdo-buero',
              },
              allowedActions: [],
            })),
            totalItems: posts.length,
            allowedActions: [],
          });
        });
        router.post('/nominations', async (call, response) => {
          const { principal } = await httpAuth.credentials(call, {
            allow: ['user'],
          });
          const person = call.body.person ?? principal.userEntityRef;
          const post = posts.find(({ id }) => id === call.body.postId);
          if (person !== principal.userEntityRef || !post) {
            throw new NotAllowedError('Nominates others');
          }
          post.state = 'nominated';
          post.term = {
            id: 'term-1',
            person,
            nominatedBy: principal.userEntityRef,
            nominatedAt: '2026-11-23T06:00:00.000Z',
            deputies: [],
          };
          response.json(post);
        });
        http.use(router);
      },
    });
  },
});

const userInfo = mockServices.userInfo.mock({
  async getUserInfo(credentials) {
    if (!mockServices.auth().isPrincipal(credentials, 'user')) {
      throw new Error('Only users are asked for');
    }
    const { userEntityRef } = credentials.principal;
    return (
      Object.values(PEOPLE).find(
        person => person.userEntityRef === userEntityRef,
      ) ?? { userEntityRef, ownershipEntityRefs: [userEntityRef] }
    );
  },
});

/**
 * The mock auth service, except that a call on behalf of a user says which plugin makes it, and that credentials which
 * were written into a run's record are known again. Both are as in real life.
 */
const auth = createServiceFactory({
  service: coreServices.auth,
  deps: { plugin: coreServices.pluginMetadata },
  factory({ plugin }) {
    const pluginId = plugin.getId();
    const mock = mockServices.auth({ pluginId });
    const getPluginRequestToken: typeof mock.getPluginRequestToken =
      async options => {
        const credentials = options.onBehalfOf;
        return mock.isPrincipal(credentials, 'user')
          ? {
              token: mockCredentials.user.token(
                credentials.principal.userEntityRef,
                { actor: { subject: `plugin:${pluginId}` } },
              ),
            }
          : mock.getPluginRequestToken(options);
      };
    return mockServices.auth.mock({
      authenticate: mock.authenticate.bind(mock),
      getNoneCredentials: mock.getNoneCredentials.bind(mock),
      getOwnServiceCredentials: mock.getOwnServiceCredentials.bind(mock),
      getLimitedUserToken: mock.getLimitedUserToken.bind(mock),
      listPublicServiceKeys: mock.listPublicServiceKeys.bind(mock),
      isPrincipal: mock.isPrincipal.bind(mock) as typeof mock.isPrincipal,
      getPluginRequestToken,
    });
  },
});

/**
 * Backstage's scaffolder with the portal's actions, behind the real router and policy, and the Servicekatalog that the
 * actions write to.
 *
 * @param templates - as the catalog knows them
 * @param rathaus - what is configured beside the roles
 */
export async function startTestTemplates(
  templates: Entity[],
  rathaus: JsonObject = {},
) {
  const { server } = await startTestBackend({
    features: [
      scaffolderPlugin,
      scaffolderModuleRathaus,
      serviceRegistryPlugin,
      backlogPlugin,
      permissionPlugin,
      permissionModuleRathaus,
      permissionsServiceFactory,
      scoutsPlugin,
      auth,
      userInfo.factory,
      catalogServiceMock.factory({
        entities: [...groups, school, ...templates],
      }),
      mockServices.rootConfig.factory({
        data: {
          permission: { enabled: true },
          app: { baseUrl: 'https://portal.example' },
          rathaus: { roles: ROLES_CONFIG, backlog, ...rathaus },
          backend: {
            database: { client: 'better-sqlite3', connection: ':memory:' },
          },
        },
      }),
    ],
  });

  const as = (role: Role) => {
    const authorization = mockCredentials.user.header(
      PEOPLE[role].userEntityRef,
    );
    const send = (method: 'get' | 'post', path: string, body?: object) =>
      request(server)
        [method](`/api${path}`)
        .set('Authorization', authorization)
        .send(body);
    return {
      send,
      /** Starts a run and follows it to its end. */
      async run(template: string, values: object) {
        const started = await send('post', '/scaffolder/v2/tasks', {
          templateRef: `template:default/${template}`,
          values,
        });
        expect(started.status).toBe(201);
        return ended(started.body.id);
      },
      /** Starts a run again and follows it to its end. */
      async retry(id: string) {
        const again = await send('post', `/scaffolder/v2/tasks/${id}/retry`, {
          secrets: {},
        });
        expect(again.status).toBe(201);
        return ended(id);
      },
    };
  };

  /** What became of a run, as an administrator reads it. */
  async function ended(id: string) {
    const admin = as('admin');
    let status = 'open';
    while (status === 'open' || status === 'processing') {
      status = (await admin.send('get', `/scaffolder/v2/tasks/${id}`)).body
        .status;
    }
    const events = await admin.send(
      'get',
      `/scaffolder/v2/tasks/${id}/events?after=0`,
    );
    const { body } = events.body.findLast(
      (event: { type: string }) => event.type === 'completion',
    );
    return { id, status, message: body.error?.message, output: body.output };
  }

  return { as };
}

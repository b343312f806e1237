import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { permissionsServiceFactory } from '@backstage/backend-defaults/permissions';
import {
  BackendFeature,
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  createMockDirectory,
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  DefaultEventsService,
  eventsServiceRef,
} from '@backstage/plugin-events-node';
import permissionPlugin from '@backstage/plugin-permission-backend';
import scaffolderPlugin from '@backstage/plugin-scaffolder-backend';
import { JsonObject } from '@backstage/types';
// Only here, to prove that actions and plugins agree; otherwise they meet over HTTP.
// eslint-disable-next-line @backstage/no-mixed-plugin-imports
import backlogPlugin from '@rathaus/plugin-backlog-backend';
import permissionModuleRathaus from '@rathaus/plugin-permission-backend-module-rathaus';
// eslint-disable-next-line @backstage/no-mixed-plugin-imports
import scoutsPlugin from '@rathaus/plugin-scouts-backend';
// eslint-disable-next-line @backstage/no-mixed-plugin-imports
import serviceRegistryPlugin from '@rathaus/plugin-service-registry-backend';
import request from 'supertest';
import { parse } from 'yaml';
import scaffolderModuleRathaus from '..';
import { PEOPLE, Role, ROLES_CONFIG } from './people';
import { POSTS, TOWN } from './town';

/** The boards that the portal comes with. */
const { backlog } = parse(
  readFileSync(resolve(__dirname, '../../../../app-config.yaml'), 'utf8'),
).rathaus;

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

/** Events that all plugins hear, as in one process. */
function sharedEvents() {
  const events = DefaultEventsService.create({
    logger: mockServices.logger.mock(),
  });
  return createServiceFactory({
    service: eventsServiceRef,
    deps: {},
    factory: () => events,
  });
}

/**
 * Backstage's scaffolder with the portal's actions, behind the real router and policy, and the Servicekatalog that the
 * actions write to.
 *
 * @param templates - as the catalog knows them
 * @param rathaus - what is configured beside the roles
 * @param surroundings.catalog - features of a real catalog; otherwise it knows the town and the templates by heart
 * @param surroundings.config - what is configured beside `rathaus`
 */
export async function startTestTemplates(
  templates: Entity[],
  rathaus: JsonObject = {},
  surroundings: {
    catalog?: BackendFeature[];
    config?: JsonObject;
  } = {},
) {
  const posts = createMockDirectory({ content: { 'posts.yaml': POSTS } });
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
      sharedEvents(),
      userInfo.factory,
      ...(surroundings.catalog ?? [
        catalogServiceMock.factory({ entities: [...TOWN, ...templates] }),
      ]),
      mockServices.rootConfig.factory({
        data: {
          ...surroundings.config,
          permission: { enabled: true },
          app: { baseUrl: 'https://portal.example' },
          rathaus: {
            roles: ROLES_CONFIG,
            backlog,
            scouts: { seed: { file: posts.resolve('posts.yaml') } },
            ...rathaus,
          },
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
    const send = (
      method: 'get' | 'post' | 'put',
      path: string,
      body?: object,
    ) =>
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
      await pause(20);
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

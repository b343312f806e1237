import {
  coreServices,
  createServiceFactory,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { permissionsServiceFactory } from '@backstage/backend-defaults/permissions';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  NotificationService,
  notificationService,
} from '@backstage/plugin-notifications-node';
import permissionPlugin from '@backstage/plugin-permission-backend';
import permissionModuleRathaus from '@rathaus/plugin-permission-backend-module-rathaus';
import { OfficeTableView } from '@rathaus/plugin-scouts-common';
import { Knex } from 'knex';
import request from 'supertest';
import serviceRegistryPlugin from '..';
import { onBehalfOfAuth } from './onBehalfOfAuth';
import { FOREIGN, OWN, PEOPLE, Role, ROLES_CONFIG } from './people';
import { scoutsPlugin, someOffices } from './scoutsPlugin';
import { searchPlugin } from './searchPlugin';

const groupsInCatalog: Entity[] = [
  OWN,
  FOREIGN,
  'group:default/it-service',
].map(ref => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: { name: ref.split('/')[1] },
  spec: {
    type: 'fachbereich',
    children: [],
    profile: { displayName: `Fachbereich ${ref.split('/')[1]}` },
  },
}));

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
 * The registry behind real routing, error handling, permission backend and
 * policy, on the given (migrated) database.
 *
 * @param surroundings.offices - what the scouts plugin says; one Scout otherwise
 * @param surroundings.found - what the search plugin finds; otherwise there is none
 */
export async function startTestRegistry(
  knex: Knex,
  surroundings: {
    offices?: () => OfficeTableView;
    found?: (term: string) => string[];
    notifications?: NotificationService;
    /** Where the test runs the tasks; without it none run. */
    scheduler?: SchedulerService;
  } = {},
) {
  const { server } = await startTestBackend({
    features: [
      serviceRegistryPlugin,
      permissionPlugin,
      permissionModuleRathaus,
      permissionsServiceFactory,
      onBehalfOfAuth,
      scoutsPlugin(surroundings.offices ?? someOffices),
      ...(surroundings.found ? [searchPlugin(surroundings.found)] : []),
      createServiceFactory({
        service: notificationService,
        deps: {},
        factory: () => surroundings.notifications ?? { send: async () => {} },
      }),
      createServiceFactory({
        service: coreServices.scheduler,
        deps: {},
        factory: () => surroundings.scheduler ?? mockServices.scheduler(),
      }),
      userInfo.factory,
      catalogServiceMock.factory({ entities: groupsInCatalog }),
      mockServices.database.factory({ knex }),
      mockServices.rootConfig.factory({
        data: {
          permission: { enabled: true },
          rathaus: { roles: ROLES_CONFIG },
        },
      }),
    ],
  });

  return {
    server,
    /** A request as a person of the role, as a service, or as nobody. */
    as(who: Role | 'service' | 'nobody') {
      const header = {
        service: mockCredentials.service.header(),
        nobody: mockCredentials.none.header(),
      };
      const authorization =
        who === 'service' || who === 'nobody'
          ? header[who]
          : mockCredentials.user.header(PEOPLE[who].userEntityRef);
      return {
        send(
          method: 'get' | 'post' | 'put',
          path: string,
          options: {
            body?: string | object;
            ifMatch?: number | string;
            type?: string;
          } = {},
        ) {
          const call = request(server)
            [method](`/api/service-registry${path}`)
            .set('Authorization', authorization);
          if (options.ifMatch !== undefined) {
            call.set(
              'If-Match',
              typeof options.ifMatch === 'number'
                ? `"${options.ifMatch}"`
                : options.ifMatch,
            );
          }
          if (options.type) {
            call.type(options.type);
          }
          return options.body === undefined ? call : call.send(options.body);
        },
      };
    },
  };
}

export type TestRegistry = Awaited<ReturnType<typeof startTestRegistry>>;

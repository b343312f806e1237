import { permissionsServiceFactory } from '@backstage/backend-defaults/permissions';
import { createServiceFactory } from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  notificationService,
  NotificationSendOptions,
} from '@backstage/plugin-notifications-node';
import permissionPlugin from '@backstage/plugin-permission-backend';
import permissionModuleRathaus from '@rathaus/plugin-permission-backend-module-rathaus';
import { Knex } from 'knex';
import request from 'supertest';
import { createScoutsPlugin } from '../plugin';
import { FakeRegistry } from './FakeRegistry';
import { onBehalfOfAuth } from './onBehalfOfAuth';
import { refOf, ROLES_CONFIG, Town } from './town';

/** Who calls: the name of a person of the town, `service`, or `nobody`. */
export type Who = string;

function authorizationOf(who: Who): string {
  switch (who) {
    case 'service':
      return mockCredentials.service.header();
    case 'nobody':
      return mockCredentials.none.header();
    default:
      return mockCredentials.user.header(refOf(who));
  }
}

/**
 * The plugin behind real routing, error handling, permission backend and
 * policy, on the given (migrated) database, with a clock and a town to change.
 */
export async function startTestScouts(
  knex: Knex,
  options: { config?: object } = {},
) {
  const town = new Town();
  const registry = new FakeRegistry();
  const clock = { now: new Date('2026-11-22T09:00:00Z') };
  const tasks = new Map<string, () => Promise<void> | void>();
  const scheduler = mockServices.scheduler.mock({
    scheduleTask: async ({ id, fn }) => {
      tasks.set(id, () => fn(new AbortController().signal));
    },
  });
  const sent: NotificationSendOptions[] = [];
  const audited: Array<{ eventId: string; outcome: string }> = [];
  const auditor = mockServices.auditor.mock({
    createEvent: async ({ eventId }) => ({
      success: async () => {
        audited.push({ eventId, outcome: 'success' });
      },
      fail: async () => {
        audited.push({ eventId, outcome: 'fail' });
      },
    }),
  });
  const announced: string[] = [];
  const events = mockServices.events.mock({
    publish: async ({ topic }) => {
      announced.push(topic);
    },
  });
  const userInfo = mockServices.userInfo.mock({
    async getUserInfo(credentials) {
      if (!mockServices.auth().isPrincipal(credentials, 'user')) {
        throw new Error('Only users are asked for');
      }
      const { userEntityRef } = credentials.principal;
      return {
        userEntityRef,
        ownershipEntityRefs: town.ownershipOf(userEntityRef),
      };
    },
  });
  const { server } = await startTestBackend({
    features: [
      createScoutsPlugin({ now: () => clock.now, registry }),
      permissionPlugin,
      permissionModuleRathaus,
      permissionsServiceFactory,
      onBehalfOfAuth,
      userInfo.factory,
      catalogServiceMock.mock({
        getEntities: async () => ({ items: town.entities }),
      }).factory,
      createServiceFactory({
        service: notificationService,
        deps: {},
        factory: () => ({
          send: async (notification: NotificationSendOptions) => {
            sent.push(notification);
          },
        }),
      }),
      scheduler.factory,
      auditor.factory,
      events.factory,
      mockServices.database.factory({ knex }),
      mockServices.rootConfig.factory({
        data: {
          permission: { enabled: true },
          rathaus: { roles: ROLES_CONFIG, ...options.config },
        },
      }),
    ],
  });

  return {
    server,
    town,
    clock,
    registry,
    /** All notifications sent so far. */
    sent,
    /** Everything that the audit log notes. */
    audited,
    /** Topics of all events published so far. */
    announced,
    /** Runs a scheduled task now. */
    async runTask(id: string) {
      const task = tasks.get(id);
      if (!task) {
        throw new Error(`No task ${id}, only ${[...tasks.keys()]}`);
      }
      await task();
    },
    as(who: Who) {
      return {
        send(
          method: 'get' | 'post' | 'put',
          path: string,
          message: {
            body?: string | object;
            ifMatch?: number | string;
            type?: string;
          } = {},
        ) {
          const call = request(server)
            [method](`/api/scouts${path}`)
            .set('Authorization', authorizationOf(who));
          if (message.ifMatch !== undefined) {
            call.set(
              'If-Match',
              typeof message.ifMatch === 'number'
                ? `"${message.ifMatch}"`
                : message.ifMatch,
            );
          }
          if (message.type) {
            call.type(message.type);
          }
          return message.body === undefined ? call : call.send(message.body);
        },
      };
    },
  };
}

export type TestScouts = Awaited<ReturnType<typeof startTestScouts>>;

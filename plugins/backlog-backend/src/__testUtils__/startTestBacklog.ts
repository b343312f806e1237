import { permissionsServiceFactory } from '@backstage/backend-defaults/permissions';
import {
  BackendFeature,
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  DefaultEventsService,
  eventsServiceRef,
} from '@backstage/plugin-events-node';
import {
  notificationService,
  NotificationSendOptions,
} from '@backstage/plugin-notifications-node';
import permissionPlugin from '@backstage/plugin-permission-backend';
import {
  SignalPayload,
  signalsServiceRef,
} from '@backstage/plugin-signals-node';
import permissionModuleRathaus from '@rathaus/plugin-permission-backend-module-rathaus';
import { Item, itemSchema } from '@rathaus/plugin-backlog-common';
import { Knex } from 'knex';
import request from 'supertest';
import { createBacklogPlugin } from '../plugin';
import { PLAIN_BOARD, SCHOOL_BOARD } from './boards';
import { onBehalfOfAuth } from './onBehalfOfAuth';
import {
  allEntities,
  entityOf,
  ownershipOf,
  refOf,
  ROLES_CONFIG,
} from './town';

/** Who calls: the name of a person of the town, `service`, or `nobody`. */
export type Who = string;

interface Message {
  body?: string | object;
  ifMatch?: number | string;
  type?: string;
}

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

/** Real events among all plugins of one backend; the mock has them to each plugin itself. */
function sharedEvents() {
  const shared = DefaultEventsService.create({
    logger: mockServices.logger.mock(),
    useEventBus: 'never',
  });
  return createServiceFactory({
    service: eventsServiceRef,
    deps: { plugin: coreServices.pluginMetadata },
    factory: ({ plugin }) => shared.forPlugin(plugin.getId()),
  });
}

/**
 * The plugin behind real routing, error handling, permission backend and
 * policy, on the given (migrated) database, with a clock to set.
 *
 * @param options.signalsBackend - what serves signals; without it they are collected
 */
export async function startTestBacklog(
  knex: Knex,
  options: { config?: object; signalsBackend?: BackendFeature } = {},
) {
  const clock = { now: new Date('2026-11-23T09:00:00Z') };
  const catalog = { isDown: false, without: new Set<string>() };
  const known = catalogServiceMock({ entities: allEntities() });
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
  const published: Array<{ topic: string; eventPayload: unknown }> = [];
  const events = mockServices.events.mock({
    publish: async ({ topic, eventPayload }) => {
      published.push({ topic, eventPayload });
    },
  });
  const signals: SignalPayload[] = [];
  const collectedSignals = createServiceFactory({
    service: signalsServiceRef,
    deps: {},
    factory: () => ({
      publish: async (signal: SignalPayload) => {
        signals.push(signal);
      },
    }),
  });
  const userInfo = mockServices.userInfo.mock({
    async getUserInfo(credentials) {
      if (!mockServices.auth().isPrincipal(credentials, 'user')) {
        throw new Error('Only users are asked for');
      }
      const { userEntityRef } = credentials.principal;
      return {
        userEntityRef,
        ownershipEntityRefs: ownershipOf(userEntityRef),
      };
    },
  });
  const { server } = await startTestBackend({
    features: [
      createBacklogPlugin({ now: () => clock.now }),
      permissionPlugin,
      permissionModuleRathaus,
      permissionsServiceFactory,
      onBehalfOfAuth,
      userInfo.factory,
      catalogServiceMock.mock({
        getEntities: async (query, asking) => {
          if (catalog.isDown) {
            throw new Error('The catalog is down');
          }
          return known.getEntities(query, asking);
        },
        getEntitiesByRefs: async ({ entityRefs }) => {
          if (catalog.isDown) {
            throw new Error('The catalog is down');
          }
          return {
            items: entityRefs.map(ref =>
              catalog.without.has(ref) ? undefined : entityOf(ref),
            ),
          };
        },
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
      ...(options.signalsBackend
        ? [options.signalsBackend, sharedEvents()]
        : [collectedSignals, events.factory]),
      scheduler.factory,
      auditor.factory,
      mockServices.database.factory({ knex }),
      mockServices.rootConfig.factory({
        data: {
          app: { baseUrl: 'https://portal.example' },
          permission: { enabled: true },
          rathaus: {
            roles: ROLES_CONFIG,
            backlog: {
              boards: [SCHOOL_BOARD, PLAIN_BOARD],
              ...options.config,
            },
          },
        },
      }),
    ],
  });

  function as(who: Who) {
    return {
      send(
        method: 'get' | 'post' | 'put',
        path: string,
        message: Message = {},
      ) {
        const call = request(server)
          [method](`/api/backlog${path}`)
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
  }

  return {
    server,
    knex,
    clock,
    /** What is wrong with the catalog: does not answer, lacks entities. */
    catalog,
    /** All notifications sent so far. */
    sent,
    /** Everything that the audit log notes. */
    audited,
    /** All events published so far. */
    published,
    /** All signals sent so far. */
    signals,
    /** Runs a scheduled task now. */
    async runTask(id: string) {
      const task = tasks.get(id);
      if (!task) {
        throw new Error(`No task ${id}, only ${[...tasks.keys()]}`);
      }
      await task();
    },
    as,
    /** Sends something about an item and insists that it was done. */
    async done(
      who: Who,
      method: 'post' | 'put',
      path: string,
      message: Message = {},
    ): Promise<Item> {
      const answer = await as(who).send(method, path, {
        body: {},
        ...message,
      });
      if (answer.status >= 300) {
        throw new Error(`${method} ${path}: ${answer.status} ${answer.text}`);
      }
      return itemSchema.parse(answer.body);
    },
  };
}

export type TestBacklog = Awaited<ReturnType<typeof startTestBacklog>>;

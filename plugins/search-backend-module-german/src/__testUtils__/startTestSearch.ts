import { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import {
  AuthorizeResult,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import searchPlugin from '@backstage/plugin-search-backend';
import {
  PortalResultSet,
  resultSetSchema,
} from '@rathaus/plugin-search-common';
import {
  DocumentType,
  IndexUpdatesExtensionPoint,
} from '@rathaus/plugin-search-node';
import { Route } from '@rathaus/rathaus-node';
import { Knex } from 'knex';
import request from 'supertest';
import searchModuleGerman from '../index';
import { Documents, documentsModule } from './documentsModule';

/** Decisions of the policy by name of the permission; what is missing is denied. */
export type Decisions = Record<string, PolicyDecision>;

export const ALLOW: PolicyDecision = { result: AuthorizeResult.ALLOW };
export const DENY: PolicyDecision = { result: AuthorizeResult.DENY };

/** Who asks unless said otherwise. */
export const MIA = 'user:default/mia';

/** Name of the task by which the search plugin reads a type. */
function taskOf(type: string): string {
  return `search_index_${type.replace('-', '_').toLowerCase()}`;
}

/**
 * The search plugin with the German engine behind real routing and error handling, on a database with an empty or filled
 * index: one replica. Documents, rights and groups are the test's.
 */
export async function startTestSearch(
  knex: Knex,
  options: {
    types: readonly DocumentType[];
    silent?: readonly string[];
    documents?: Record<string, Documents>;
    ownGroups?: string[];
  },
) {
  const state = {
    /** What collators bring, by type. */
    documents: options.documents ?? {},
    /** What a person may do, by name; `user` unless a test asks as another. */
    decisions: {} as Record<string, Decisions>,
    ownGroups: options.ownGroups ?? [],
  };
  const tasks = new Map<string, () => void | Promise<void>>();
  const asked: string[][] = [];
  const logged: string[] = [];
  const log = (...words: unknown[]) => {
    logged.push(JSON.stringify(words));
  };
  const logger = mockServices.logger.mock({
    debug: log,
    info: log,
    warn: log,
    error: log,
    child: () => logger,
  });
  const decisionsFor = (credentials: BackstageCredentials) => {
    const who = mockServices.auth().isPrincipal(credentials, 'user')
      ? credentials.principal.userEntityRef
      : 'nobody';
    return state.decisions[who] ?? {};
  };
  const permissions = mockServices.permissions.mock({
    authorizeConditional: async (questions, { credentials }) => {
      asked.push(questions.map(({ permission }) => permission.name));
      const decisions = decisionsFor(credentials);
      return questions.map(
        ({ permission }) => decisions[permission.name] ?? DENY,
      );
    },
    authorize: async (questions, { credentials }) =>
      questions.map(({ permission }) => ({
        result:
          decisionsFor(credentials)[permission.name]?.result ===
          AuthorizeResult.ALLOW
            ? AuthorizeResult.ALLOW
            : AuthorizeResult.DENY,
      })),
  });
  const audited: string[] = [];
  const auditor = mockServices.auditor.mock({
    createEvent: async ({ eventId }) => ({
      success: async () => {
        audited.push(`${eventId} success`);
      },
      fail: async () => {
        audited.push(`${eventId} fail`);
      },
    }),
  });
  const updates: IndexUpdatesExtensionPoint[] = [];
  const { server, stop } = await startTestBackend({
    features: [
      // In an order that must not matter.
      searchPlugin,
      documentsModule({
        types: options.types,
        silent: options.silent,
        documentsOf: type => state.documents[type] ?? [],
        onUpdates: each => updates.push(each),
      }),
      searchModuleGerman,
      permissions.factory,
      auditor.factory,
      logger.factory,
      mockServices.userInfo.mock({
        getUserInfo: async () => ({
          userEntityRef: MIA,
          ownershipEntityRefs: state.ownGroups,
        }),
      }).factory,
      mockServices.scheduler.mock({
        scheduleTask: async () => {},
        createScheduledTaskRunner: () => ({
          run: async ({ id, fn }) => {
            tasks.set(id, () => fn(new AbortController().signal));
          },
        }),
      }).factory,
      mockServices.database.factory({ knex }),
      mockServices.rootConfig.factory({
        data: { permission: { enabled: true } },
      }),
    ],
  });

  function get(path: string, query: object | string, authorization: string) {
    return request(server)
      .get(`/api/search${path}`)
      .query(query)
      .set('Authorization', authorization);
  }

  return {
    state,
    /** Names of permissions, one list for each time the policy was asked. */
    asked,
    /** What was written into the log. */
    logged,
    /** What the audit log notes, as `event outcome`. */
    audited,
    stop,
    /** Reads all documents of a type, as the schedule does. */
    async index(type: string) {
      await tasks.get(taskOf(type))?.();
    },
    update: updates[0].update.bind(updates[0]),
    /** Asks as somebody. */
    as: (who: string) => ({
      get: (path: string, query: object | string = {}) =>
        get(path, query, mockCredentials.user.header(who)),
      /** @param body - text is sent as it is */
      send: (
        method: 'post' | 'put',
        path: string,
        body: object | string = {},
        ifMatch?: number | string,
      ) => {
        const call = request(server)
          [method](`/api/search${path}`)
          .set('Authorization', mockCredentials.user.header(who))
          .type('json');
        return (
          ifMatch === undefined ? call : call.set('If-Match', `${ifMatch}`)
        ).send(body);
      },
    }),
    getAsNobody: (path: string, query: object | string = {}) =>
      get(path, query, mockCredentials.none.header()),
    /** Calls an endpoint without saying who it is. */
    callAsNobody: (method: Route['method'], path: string) =>
      request(server)
        [method](`/api/search${path}`)
        .set('Authorization', mockCredentials.none.header()),
    /** What is found as somebody. */
    async find(query: object | string, who = MIA): Promise<PortalResultSet> {
      const answer = await get(
        '/query',
        query,
        mockCredentials.user.header(who),
      );
      if (answer.status !== 200) {
        throw new Error(`${answer.status} ${answer.text}`);
      }
      return resultSetSchema.parse(answer.body);
    },
  };
}

export type TestSearch = Awaited<ReturnType<typeof startTestSearch>>;

/** Titles in their order. */
export function titlesIn({ results }: PortalResultSet): string[] {
  return results.map(({ document }) => document.title);
}

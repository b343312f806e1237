import { createServiceFactory } from '@backstage/backend-plugin-api';
import {
  createMockDirectory,
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { notificationService } from '@backstage/plugin-notifications-node';
import {
  AuthorizeResult,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import searchPlugin from '@backstage/plugin-search-backend';
import backlogPlugin from '@rathaus/plugin-backlog-backend';
import documentationPlugin from '@rathaus/plugin-documentation-backend';
import handbookPlugin from '@rathaus/plugin-handbook-backend';
import scoutsPlugin from '@rathaus/plugin-scouts-backend';
import searchModuleBacklog from '@rathaus/plugin-search-backend-module-backlog';
import searchModuleCatalog from '@rathaus/plugin-search-backend-module-catalog';
import searchModuleDocumentation from '@rathaus/plugin-search-backend-module-documentation';
import searchModuleGerman from '@rathaus/plugin-search-backend-module-german';
import searchModuleHandbook from '@rathaus/plugin-search-backend-module-handbook';
import searchModuleScouts from '@rathaus/plugin-search-backend-module-scouts';
import {
  foundRefsSchema,
  PortalResultSet,
  resultSetSchema,
  suggestionsSchema,
} from '@rathaus/plugin-search-common';
import serviceRegistryPlugin from '@rathaus/plugin-service-registry-backend';
import request from 'supertest';

jest.setTimeout(60_000);

const MIA = 'user:default/mia-muster';
/** Not the one that is looked for: a need names its school. */
const NEEDY_SCHOOL = 'group:default/schule-100002';

/** What each type has, by a word of its own, and what decides about it. */
const TYPES = {
  entry: ['eintragzebra', 'catalog.entity.read'],
  school: ['schulzebra', 'catalog.entity.read'],
  group: ['gruppenzebra', 'catalog.entity.read'],
  entity: ['schnittstellenzebra', 'catalog.entity.read'],
  documentation: ['doku-zebra', 'catalog.entity.read'],
  'retired-entry': ['altzebra', 'service-registry.entry.read'],
  department: ['fachzebra', 'scouts.read'],
  'backlog-item': ['bedarfszebra', 'backlog.board.read'],
  handbook: ['handbuchzebra', 'handbook.page.read'],
} as const;
type Type = keyof typeof TYPES;

const files = createMockDirectory({
  content: {
    handbuch: { 'index.md': '# Das handbuchzebra\n\nZebra.' },
    portal: {
      'all.yaml': '',
      melder: { docs: { 'index.md': '# Eine doku-zebra-Seite\n\nZebra.' } },
    },
  },
});

function entity(
  kind: string,
  name: string,
  title: string,
  spec: Entity['spec'],
  annotations: Record<string, string> = {},
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name, title, annotations, description: 'Zebra' },
    spec,
  };
}

const ENTITIES = [
  entity('Group', 'zoo', 'Zoo', { type: 'fachbereich', children: [] }),
  entity('Group', 'gehege', 'gruppenzebra', { type: 'team', children: [] }),
  entity('Group', 'schule-100002', 'Bergschule', {
    type: 'schule',
    children: [],
  }),
  entity('Group', 'schule-100001', 'schulzebra', {
    type: 'schule',
    children: [],
  }),
  entity('API', 'schnittstelle', 'schnittstellenzebra', {
    type: 'openapi',
    lifecycle: 'produktiv',
    owner: 'zoo',
  }),
  entity(
    'System',
    'melder',
    'Melder',
    { owner: 'zoo' },
    {
      'backstage.io/techdocs-ref': 'dir:.',
      'backstage.io/managed-by-location': `file:${files.resolve(
        'portal/melder/catalog-info.yaml',
      )}`,
    },
  ),
];

const ALLOW: PolicyDecision = { result: AuthorizeResult.ALLOW };
const DENY: PolicyDecision = { result: AuthorizeResult.DENY };
/** Entities of a group that owns none of these. */
const OF_OTHERS: PolicyDecision = {
  result: AuthorizeResult.CONDITIONAL,
  pluginId: 'catalog',
  resourceType: 'catalog-entity',
  conditions: {
    rule: 'IS_ENTITY_OWNER',
    resourceType: 'catalog-entity',
    params: { claims: ['group:default/bauen'] },
  },
};

/** All plugins that bring something into the search, as they are, with the search itself. The test decides what Mia may. */
async function startPortal() {
  const decisions = new Map<string, PolicyDecision>();
  const decide = (
    { name }: { name: string },
    credentials: Parameters<
      ReturnType<typeof mockServices.auth>['isPrincipal']
    >[0],
  ) =>
    mockServices.auth().isPrincipal(credentials, 'user')
      ? decisions.get(name) ?? ALLOW
      : ALLOW;
  const readings: Array<() => void | Promise<void>> = [];
  const { server } = await startTestBackend({
    features: [
      searchPlugin,
      searchModuleBacklog,
      searchModuleCatalog,
      searchModuleDocumentation,
      searchModuleGerman,
      searchModuleHandbook,
      searchModuleScouts,
      backlogPlugin,
      documentationPlugin,
      handbookPlugin,
      scoutsPlugin,
      serviceRegistryPlugin,
      catalogServiceMock.factory({ entities: ENTITIES }),
      createServiceFactory({
        service: notificationService,
        deps: {},
        factory: () => ({ send: async () => {} }),
      }),
      mockServices.permissions.mock({
        authorize: async (questions, { credentials }) =>
          questions.map(({ permission }) => ({
            result:
              decide(permission, credentials).result === AuthorizeResult.ALLOW
                ? AuthorizeResult.ALLOW
                : AuthorizeResult.DENY,
          })),
        authorizeConditional: async (questions, { credentials }) =>
          questions.map(({ permission }) => decide(permission, credentials)),
      }).factory,
      mockServices.userInfo.mock({
        getUserInfo: async () => ({
          userEntityRef: MIA,
          ownershipEntityRefs: [MIA, NEEDY_SCHOOL],
        }),
      }).factory,
      mockServices.scheduler.mock({
        scheduleTask: async () => {},
        createScheduledTaskRunner: () => ({
          run: async ({ fn }) => {
            readings.push(() => fn(new AbortController().signal));
          },
        }),
      }).factory,
      mockServices.rootConfig.factory({
        data: {
          app: { baseUrl: 'https://portal.example' },
          permission: { enabled: true },
          catalog: {
            locations: [
              { type: 'file', target: files.resolve('portal/all.yaml') },
            ],
          },
          rathaus: {
            handbook: { folder: files.resolve('handbuch') },
            roles: { school: ['group:default/schule-{school}'] },
            backlog: {
              boards: [
                {
                  id: 'schulen',
                  title: 'Schulprojekte',
                  owner: 'group:default/zoo',
                  numberPrefix: 'S',
                  columns: [
                    { id: 'eingang', title: 'Eingang', kind: 'inbox' },
                    { id: 'fertig', title: 'Fertig', kind: 'done' },
                  ],
                  parts: ['schools'],
                },
              ],
            },
          },
        },
      }),
    ],
  });
  const as = mockCredentials.user.header(MIA);
  const send = async (path: string, body: object, ifMatch?: number) => {
    const call = request(server).post(`/api${path}`).set('Authorization', as);
    const answer = await (ifMatch === undefined
      ? call
      : call.set('If-Match', `"${ifMatch}"`)
    ).send(body);
    if (answer.status >= 300) {
      throw new Error(`${path}: ${answer.status} ${answer.text}`);
    }
  };
  return {
    decisions,
    send,
    get: async (path: string, query: object) => {
      const answer = await request(server)
        .get(`/api/search${path}`)
        .query(query)
        .set('Authorization', as);
      expect([path, answer.status]).toEqual([path, 200]);
      return answer;
    },
    async readAll() {
      for (const read of readings) {
        await read();
      }
    },
  };
}

describe('the search over everything that the portal has', () => {
  let portal: Awaited<ReturnType<typeof startPortal>>;

  beforeAll(async () => {
    portal = await startPortal();
    const { send } = portal;
    for (const title of ['eintragzebra', 'altzebra']) {
      await send('/service-registry/entries', {
        fields: {
          title,
          summary: 'Zebra',
          type: 'online-dienst',
          owner: 'group:default/zoo',
        },
      });
    }
    await send('/service-registry/entries/altzebra/retire', {}, 1);
    for (const [title, draft] of [
      ['bedarfszebra', false],
      ['entwurfszebra', true],
    ]) {
      await send('/backlog/boards/schulen/needs', {
        school: NEEDY_SCHOOL,
        title,
        draft,
      });
    }
    await send('/scouts/posts', {
      department: 'group:default/zoo',
      title: 'fachzebra und Zebra',
    });
    await portal.readAll();
  });

  /** Whatever the search says to somebody who looks for it: all pages with counts, suggestions, refs of each type. */
  async function everything() {
    const pages: PortalResultSet[] = [];
    let pageCursor: string | undefined;
    do {
      const { body } = await portal.get('/query', {
        term: 'zebra',
        facets: true,
        pageLimit: 4,
        pageCursor,
      });
      pages.push(resultSetSchema.parse(body));
      pageCursor = pages[pages.length - 1].nextPageCursor;
    } while (pageCursor);
    const found = pages.flatMap(({ results }) =>
      results.map(({ type }) => type),
    );
    const texts = [JSON.stringify(pages)];
    for (const word of ['zeb', ...Object.values(TYPES).map(([own]) => own)]) {
      const { body, text } = await portal.get('/suggestions', { term: word });
      found.push(
        ...suggestionsSchema.parse(body).groups.map(({ type }) => type),
      );
      texts.push(text);
    }
    for (const type of Object.keys(TYPES)) {
      const { body, text } = await portal.get('/refs', { term: 'zebra', type });
      found.push(...foundRefsSchema.parse(body).refs.map(() => type));
      texts.push(text);
    }
    return { pages, types: [...new Set(found)].sort(), text: texts.join('') };
  }

  it('finds each type of documents, and no draft of a need', async () => {
    portal.decisions.clear();
    const { types, text } = await everything();
    expect(types).toEqual(Object.keys(TYPES).sort());
    for (const [word] of Object.values(TYPES)) {
      expect(text).toContain(word);
    }
    expect(text).not.toContain('entwurfszebra');
  });

  const CASES = [
    ...[...new Set(Object.values(TYPES).map(([, right]) => right))].map(
      right => [right, 'denied', DENY] as const,
    ),
    ['catalog.entity.read', 'for what others own only', OF_OTHERS] as const,
  ];

  it.each(CASES)(
    'with %s %s gives away no title, count, suggestion or highlight of what hangs on it',
    async (right, _how, decision) => {
      portal.decisions.clear();
      portal.decisions.set(right, decision);
      const { pages, types, text } = await everything();
      const isHidden = (type: Type) => TYPES[type][1] === right;
      const all = Object.keys(TYPES) as Type[];
      const seen = all.filter(type => !isHidden(type)).sort();
      expect(types).toEqual(seen);
      for (const page of pages) {
        expect(page.facets?.types.map(({ value }) => value).sort()).toEqual(
          seen,
        );
        expect(page.numberOfResults).toBe(
          pages.flatMap(({ results }) => results).length,
        );
      }
      for (const type of all) {
        expect([type, text.includes(TYPES[type][0])]).toEqual([
          type,
          !isHidden(type),
        ]);
      }
    },
  );
});

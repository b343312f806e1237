import { createServiceFactory } from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
  TestDatabases,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  DefaultEventsService,
  eventsServiceRef,
} from '@backstage/plugin-events-node';
import {
  AuthorizeResult,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import searchPlugin from '@backstage/plugin-search-backend';
import searchModuleGerman from '@rathaus/plugin-search-backend-module-german';
import { resultSetSchema } from '@rathaus/plugin-search-common';
import {
  CHANGES_TOPIC,
  entryReadPermission,
  isOwnedBy,
  RESOURCE_TYPE_SERVICE_ENTRY,
} from '@rathaus/plugin-service-registry-common';
import request from 'supertest';
import { setTimeout as pause } from 'node:timers/promises';
import { FakeRegistry, registryPlugin } from './__testUtils__/FakeRegistry';
import { TOWN } from './__testUtils__/town';
import searchModuleCatalog from './index';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const ALLOW: PolicyDecision = { result: AuthorizeResult.ALLOW };

/** Entries of the group only. */
function owned(group: string): PolicyDecision {
  return {
    result: AuthorizeResult.CONDITIONAL,
    pluginId: 'service-registry',
    resourceType: RESOURCE_TYPE_SERVICE_ENTRY,
    conditions: isOwnedBy([group]),
  };
}

/** The portal's search over the registry and a small catalog; the test decides what may be read, by name of the permission. */
async function startSearch(
  knex: Awaited<ReturnType<typeof databases.init>>,
  decisionOf: (permission: string) => PolicyDecision,
) {
  const registry = new FakeRegistry();
  const events = DefaultEventsService.create({
    logger: mockServices.logger.mock(),
  });
  const { server } = await startTestBackend({
    features: [
      searchPlugin,
      searchModuleGerman,
      searchModuleCatalog,
      registryPlugin(registry),
      catalogServiceMock.factory({ entities: TOWN }),
      mockServices.database.factory({ knex }),
      mockServices.permissions.mock({
        authorizeConditional: async questions =>
          questions.map(({ permission }) => decisionOf(permission.name)),
      }).factory,
      createServiceFactory({
        service: eventsServiceRef,
        deps: {},
        factory: () => events,
      }),
    ],
  });
  const get = (path: string, query: object) =>
    request(server)
      .get(`/api/search/${path}`)
      .query(query)
      .set('Authorization', mockCredentials.user.header());
  const find = async (term: string): Promise<string[]> => {
    const { body, status } = await get('query', { term });
    if (status === 503) {
      // Nothing was read yet.
      return [];
    }
    return resultSetSchema
      .parse(body)
      .results.map(({ document }) => document.title)
      .sort();
  };
  return {
    registry,
    get,
    find,
    announce: () =>
      events.publish({ topic: CHANGES_TOPIC, eventPayload: { sequence: 1 } }),
    /** Asks until it is found, then tells what else is. */
    async foundOnce(term: string, title: string): Promise<string[]> {
      for (;;) {
        const titles = await find(term);
        if (titles.includes(title)) {
          return titles;
        }
        await pause(20);
      }
    },
  };
}

describe.each(databases.eachSupportedId())('entries found in %s', id => {
  it('are found as soon as the registry has them, by other names and keys, too', async () => {
    const { registry, announce, find, foundOnce } = await startSearch(
      await databases.init(id),
      () => ALLOW,
    );
    registry.write('ausweis', {
      title: 'Personalausweis beantragen',
      aliases: ['Identitätskarte'],
      leikaKeys: ['99010001001000'],
    });
    await announce();
    const title = 'Personalausweis beantragen';
    expect(await foundOnce('personalausweis', title)).toEqual([title]);
    expect(await find('identitaetskarte')).toEqual([title]);
    expect(await find('99 010 001 001 000')).toEqual([title]);
  });

  it('are found by whoever may see those of their own groups, and no others', async () => {
    const { registry, announce, foundOnce } = await startSearch(
      await databases.init(id),
      () => ({
        result: AuthorizeResult.CONDITIONAL,
        pluginId: 'catalog',
        resourceType: 'catalog-entity',
        conditions: {
          allOf: [
            {
              rule: 'IS_ENTITY_OWNER',
              resourceType: 'catalog-entity',
              params: { claims: ['group:default/meldewesen'] },
            },
            {
              rule: 'IS_ENTITY_KIND',
              resourceType: 'catalog-entity',
              params: { kinds: ['component'] },
            },
          ],
        },
      }),
    );
    registry.write('fremd', {
      title: 'Auskunft der anderen',
      owner: 'group:default/bauen',
    });
    registry.write('eigen', { title: 'Auskunft der eigenen' });
    await announce();
    expect(await foundOnce('auskunft', 'Auskunft der eigenen')).toEqual([
      'Auskunft der eigenen',
    ]);
  });

  it('are found behind the others when they are retired, by nobody else than who may read them in the registry', async () => {
    let mayReadRetired: PolicyDecision = ALLOW;
    const { registry, announce, get, foundOnce } = await startSearch(
      await databases.init(id),
      permission =>
        permission === entryReadPermission.name ? mayReadRetired : ALLOW,
    );
    registry.write('alt', { title: 'Auskunft' });
    registry.retire('alt');
    registry.write('neu', {
      title: 'Termin',
      description: 'Hier bekommen Sie jede Auskunft.',
    });
    await announce();
    await foundOnce('auskunft', 'Auskunft');
    const answers = () =>
      Promise.all(
        Object.entries({
          query: { term: 'auskunft', facets: true },
          suggestions: { term: 'ausk' },
          refs: { term: 'auskunft', type: 'retired-entry' },
        }).map(async ([path, query]) => (await get(path, query)).body),
      );

    const [all, suggestions, refs] = await answers();
    expect(all).toMatchObject({
      results: [
        { type: 'entry', document: { title: 'Termin' } },
        { type: 'retired-entry', document: { title: 'Auskunft' } },
      ],
      facets: {
        types: [
          { value: 'entry', count: 1 },
          { value: 'retired-entry', count: 1 },
        ],
      },
    });
    expect(JSON.stringify(suggestions)).toContain('retired-entry');
    expect(refs).toEqual({ refs: ['component:default/alt'] });

    for (const decision of [
      { result: AuthorizeResult.DENY } as const,
      owned('group:default/bauen'),
    ]) {
      mayReadRetired = decision;
      const [some, ...others] = await answers();
      expect(some).toMatchObject({
        numberOfResults: 1,
        facets: { types: [{ value: 'entry', count: 1 }] },
      });
      const text = JSON.stringify([some, others]);
      expect(text).not.toContain('retired-entry');
      expect(text).not.toContain('default/alt');
      expect(text).not.toContain('eintrag/alt');
    }

    mayReadRetired = owned('group:default/meldewesen');
    expect((await answers())[2]).toEqual(refs);
  });
});

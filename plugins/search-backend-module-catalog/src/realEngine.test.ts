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
import { CHANGES_TOPIC } from '@rathaus/plugin-service-registry-common';
import request from 'supertest';
import { setTimeout as pause } from 'node:timers/promises';
import { FakeRegistry, registryPlugin } from './__testUtils__/FakeRegistry';
import { TOWN } from './__testUtils__/town';
import searchModuleCatalog from './index';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

/** The portal's search over the registry and a small catalog; the test decides what may be read. */
async function startSearch(
  knex: Awaited<ReturnType<typeof databases.init>>,
  decision: PolicyDecision,
) {
  const registry = new FakeRegistry();
  const events = DefaultEventsService.create({
    logger: mockServices.logger.mock(),
  });
  const decide = async (questions: unknown[]) => questions.map(() => decision);
  const { server } = await startTestBackend({
    features: [
      searchPlugin,
      searchModuleGerman,
      searchModuleCatalog,
      registryPlugin(registry),
      catalogServiceMock.factory({ entities: TOWN }),
      mockServices.database.factory({ knex }),
      mockServices.permissions.mock({ authorizeConditional: decide }).factory,
      createServiceFactory({
        service: eventsServiceRef,
        deps: {},
        factory: () => events,
      }),
    ],
  });
  const find = async (term: string): Promise<string[]> => {
    const { body, status } = await request(server)
      .get('/api/search/query')
      .query({ term })
      .set('Authorization', mockCredentials.user.header());
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
      { result: AuthorizeResult.ALLOW },
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
      {
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
      },
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
});

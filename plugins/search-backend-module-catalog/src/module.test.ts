import { createServiceFactory } from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  DefaultEventsService,
  eventsServiceRef,
} from '@backstage/plugin-events-node';
import { searchIndexRegistryExtensionPoint } from '@backstage/plugin-search-backend-node/alpha';
import {
  documentTypesExtensionPoint,
  indexUpdatesExtensionPoint,
} from '@rathaus/plugin-search-node';
import { SearchInMemory } from '@rathaus/plugin-search-node/testUtils';
import {
  CHANGES_TOPIC,
  entryReadPermission,
  isOwnedBy,
  hasTechnicalResponsible,
  RETIRED_ENTRY_DOCUMENT_TYPE,
} from '@rathaus/plugin-service-registry-common';
import { FakeRegistry, registryPlugin } from './__testUtils__/FakeRegistry';
import { TOWN } from './__testUtils__/town';
import searchModuleCatalog from './index';

/** Types of documents that the catalog decides about. */
function fromCatalog(search: SearchInMemory) {
  return [...search.types.values()].filter(
    ({ type }) => type !== RETIRED_ENTRY_DOCUMENT_TYPE,
  );
}

/** The town's search on one index, with as many replicas as one likes. */
async function startSearch(
  options: { registry?: FakeRegistry; replicas?: number } = {},
) {
  const { registry = new FakeRegistry(), replicas = 1 } = options;
  const search = new SearchInMemory();
  const buses = Array.from({ length: replicas }, () =>
    DefaultEventsService.create({ logger: mockServices.logger.mock() }),
  );
  for (const events of buses) {
    await startTestBackend({
      features: [
        searchModuleCatalog,
        registryPlugin(registry),
        catalogServiceMock.factory({ entities: TOWN }),
        createServiceFactory({
          service: eventsServiceRef,
          deps: {},
          factory: () => events,
        }),
      ],
      extensionPoints: [
        [documentTypesExtensionPoint, search.documentTypes],
        [indexUpdatesExtensionPoint, search],
        [searchIndexRegistryExtensionPoint, search.indexRegistry],
      ],
    });
  }
  return {
    registry,
    search,
    /** Says to a replica that an entry has changed. */
    announce: (replica = 0) =>
      buses[replica].publish({
        topic: CHANGES_TOPIC,
        eventPayload: { sequence: 1 },
      }),
    untilEntries: (...titles: string[]) =>
      search.eventually(() => expect(search.titlesOf('entry')).toEqual(titles)),
  };
}

describe('all documents', () => {
  it('are entries, schools, groups and the rest, each once, and nobody', async () => {
    const registry = new FakeRegistry();
    registry.write('meldebescheinigung', { title: 'Meldebescheinigung' });
    registry.write('weg');
    registry.retire('weg');
    const { search } = await startSearch({ registry });
    for (const type of search.types.keys()) {
      await search.readAll(type);
    }
    expect(
      [...search.types.keys()].map(type => [type, search.titlesOf(type)]),
    ).toEqual([
      ['entry', ['Kartendienst', 'Meldebescheinigung']],
      ['retired-entry', ['Titel von weg']],
      ['school', ['Josefschule']],
      ['group', ['Bürgerservice', 'meldewesen']],
      ['entity', ['XMeld']],
    ]);
    expect(JSON.stringify(search.documentsOf('entity'))).not.toMatch('geheim');
  });

  it('lead to the page that the Servicekatalog has for an entry from a repository', async () => {
    const { search } = await startSearch();
    await search.readAll('entry');
    expect(search.documentsOf('entry')).toMatchObject([
      {
        location: '/servicekatalog/eintrag/it--kartendienst',
        ref: 'component:it/kartendienst',
        aliases: ['Stadtplan'],
        lifecycle: 'produktiv',
        department: 'group:default/buergerservice',
      },
    ]);
  });

  it('are for those who may read the catalog, by owner and kind', async () => {
    const { search } = await startSearch();
    for (const type of fromCatalog(search)) {
      expect(type.visibilityPermission).toBe(catalogEntityReadPermission);
      expect(
        type.toCriteria?.({
          rule: 'IS_ENTITY_OWNER',
          resourceType: 'catalog-entity',
          params: { claims: ['group:default/bauen'] },
        }),
      ).toEqual({ field: 'owner', values: ['group:default/bauen'] });
    }
  });

  it('are, where they are retired, for those who may read them in the registry', async () => {
    const { search } = await startSearch();
    const type = search.types.get('retired-entry');
    expect(type?.visibilityPermission).toBe(entryReadPermission);
    expect(type?.toCriteria?.(isOwnedBy(['group:default/bauen']))).toEqual({
      field: 'owner',
      values: ['group:default/bauen'],
    });
    expect(
      type?.toCriteria?.(hasTechnicalResponsible(['group:default/it'])),
    ).toBeUndefined();
  });

  it('are not read before they are asked for: what changes until then would be undone', async () => {
    const { registry, search } = await startSearch();
    registry.write('ausweis', { title: 'Ausweis' });
    await search.readAll('entry', () =>
      registry.write('ausweis', { title: 'Personalausweis' }),
    );
    expect(search.titlesOf('entry')).toEqual([
      'Kartendienst',
      'Personalausweis',
    ]);
  });

  it('break off when the registry cannot be read, so that what was found before stays', async () => {
    const { registry, search } = await startSearch();
    registry.write('meldebescheinigung');
    await search.readAll('entry');
    registry.away = true;
    await expect(search.readAll('entry')).rejects.toThrow();
    expect(search.titlesOf('entry')).toHaveLength(2);
  });
});

describe('a changed entry', () => {
  it('comes at once, as the registry has it, and stays as a retired one until it is restored', async () => {
    const { registry, announce, search, untilEntries } = await startSearch();
    registry.write('meldebescheinigung', { title: 'Meldebescheinigung' });
    await announce();
    await untilEntries('Meldebescheinigung');
    expect(search.documentsOf('entry')).toMatchObject([
      { department: 'group:default/buergerservice' },
    ]);

    registry.write('meldebescheinigung', { title: 'Wohnsitz bescheinigen' });
    registry.write('ausweis', { title: 'Ausweis' });
    await announce();
    await untilEntries('Ausweis', 'Wohnsitz bescheinigen');

    registry.retire('ausweis');
    await announce();
    await untilEntries('Wohnsitz bescheinigen');
    await search.eventually(() =>
      expect(search.documentsOf('retired-entry')).toMatchObject([
        { title: 'Ausweis', closed: true },
      ]),
    );

    registry.write('ausweis', { title: 'Ausweis' });
    await announce();
    await untilEntries('Ausweis', 'Wohnsitz bescheinigen');
    await search.eventually(() =>
      expect(search.titlesOf('retired-entry')).toEqual([]),
    );
  });

  it('comes at the start when the process before may have missed it', async () => {
    const registry = new FakeRegistry();
    registry.write('ausweis', { title: 'Ausweis' });
    const { search, untilEntries } = await startSearch({ registry });
    await untilEntries('Ausweis');
    expect(search.updates).toBeGreaterThan(0);
  });

  it('is not lost while the registry is away', async () => {
    const { registry, search, announce, untilEntries } = await startSearch();
    registry.away = true;
    registry.write('ausweis', { title: 'Ausweis' });
    await announce();
    registry.away = false;
    registry.write('reisepass', { title: 'Reisepass' });
    await announce();
    await untilEntries('Ausweis', 'Reisepass');
    expect(search.updates).toBeGreaterThan(0);
  });

  it('is right whichever replica hears of it', async () => {
    const { registry, search, announce, untilEntries } = await startSearch({
      replicas: 2,
    });
    registry.write('ausweis', { title: 'Ausweis' });
    await announce(0);
    await untilEntries('Ausweis');
    registry.write('ausweis', { title: 'Personalausweis' });
    await announce(1);
    await untilEntries('Personalausweis');
    registry.retire('ausweis');
    await Promise.all([announce(0), announce(1)]);
    await untilEntries();
    expect(search.titlesOf('entry')).toEqual([]);
  });
});

import { mockServices } from '@backstage/backend-test-utils';
import {
  EntityProviderConnection,
  EntityProviderMutation,
} from '@backstage/plugin-catalog-node';
import { Offices } from '@rathaus/plugin-scouts-common';
import { parseChangePage } from '@rathaus/plugin-service-registry-common';
import { FakeScouts } from './__testUtils__/FakeScouts';
import { EntryOwners } from './EntryOwners';
import { ScoutRelationsProvider } from './ScoutRelationsProvider';

async function setUp() {
  const scouts = new FakeScouts();
  scouts.fill('bauen', ['ada']);
  scouts.fill('kultur', ['bea']);
  const registry = { away: false };
  const mutations: EntityProviderMutation[] = [];
  const refreshed: string[][] = [];
  const catalog = { away: false };
  const connection: EntityProviderConnection = {
    async applyMutation(mutation) {
      if (catalog.away) {
        throw new Error('Catalog away');
      }
      mutations.push(mutation);
    },
    async refresh({ keys }) {
      refreshed.push(keys);
    },
  };
  const logger = mockServices.logger.mock();
  const show = jest.fn(async () => {});
  const putRight = jest.fn(async () => {});
  const onDelivered = jest.fn(async () => {});
  const provider = new ScoutRelationsProvider({
    readOffices: async () => {
      if (scouts.away) {
        throw new Error('Scouts away');
      }
      return new Offices(scouts.table());
    },
    entries: new EntryOwners(async after => {
      if (registry.away) {
        throw new Error('Registry away');
      }
      return parseChangePage({ items: [], lastSequence: after });
    }),
    shortcut: { show, putRight },
    onDelivered,
    logger,
  });
  await provider.connect(connection);
  return {
    provider,
    scouts,
    registry,
    catalog,
    mutations,
    refreshed,
    logger,
    show,
    putRight,
    onDelivered,
  };
}

/** Names of the sources in a mutation. */
function sources(mutation: EntityProviderMutation | undefined) {
  const handedOver =
    mutation?.type === 'full' ? mutation.entities : mutation?.added ?? [];
  return handedOver.map(({ entity }) => entity.metadata.name);
}

describe('ScoutRelationsProvider', () => {
  it('hands over everything at first, then what has changed, then nothing', async () => {
    const { provider, scouts, mutations, onDelivered } = await setUp();
    await provider.refresh();
    expect(mutations.map(({ type }) => type)).toEqual(['full']);
    expect(sources(mutations[0])).toHaveLength(32);

    scouts.fill('bauen', ['cleo']);
    await provider.refresh();
    await provider.refresh();
    expect(mutations.map(({ type }) => type)).toEqual(['full', 'delta']);
    expect(sources(mutations[1])).toHaveLength(1);
    expect(onDelivered).toHaveBeenCalledTimes(2);
  });

  it('shows what has changed at once, but not what was there before the start', async () => {
    const { provider, scouts, show, putRight } = await setUp();
    await provider.refresh();
    expect(show).not.toHaveBeenCalled();
    expect(putRight).toHaveBeenCalledTimes(1);

    scouts.fill('bauen', ['cleo']);
    await provider.refresh();
    expect(show.mock.calls).toEqual([
      [
        new Map([
          [
            'group:default/bauen',
            [{ type: 'hasScout', targetRef: 'user:default/cleo' }],
          ],
          ['user:default/ada', []],
          [
            'user:default/cleo',
            [{ type: 'scoutOf', targetRef: 'group:default/bauen' }],
          ],
        ]),
      ],
    ]);
    expect(putRight).toHaveBeenCalledTimes(1);
  });

  it('has the catalog process again, once, what was handed over lately', async () => {
    const { provider, scouts, mutations, refreshed } = await setUp();
    await provider.handOverAll();
    await provider.handOverAll();
    scouts.fill('bauen', ['cleo']);
    await provider.refresh();
    const [changed] = sources(mutations.at(-1));
    await provider.handOverAll();
    await provider.handOverAll();
    expect(refreshed.map(keys => keys.length)).toEqual([32, 1]);
    expect(refreshed[1]).toEqual([`digital-scouts:${changed}`]);
  });

  it.each(['scouts', 'registry'] as const)(
    'leaves everything as it is and warns once while it cannot ask (%s)',
    async who => {
      const town = await setUp();
      town[who].away = true;
      await town.provider.refresh();
      await town.provider.handOverAll();
      expect(town.mutations).toEqual([]);
      expect(town.logger.warn).toHaveBeenCalledTimes(1);

      town[who].away = false;
      await town.provider.refresh();
      expect(sources(town.mutations[0])).toHaveLength(32);
      expect(town.logger.info).toHaveBeenCalledTimes(1);
    },
  );

  it('goes on with the entries that it knows when the registry goes away later', async () => {
    const { provider, scouts, registry, mutations } = await setUp();
    await provider.refresh();
    registry.away = true;
    scouts.fill('bauen', ['cleo']);
    await provider.refresh();
    expect(sources(mutations[1])).toHaveLength(1);
  });

  it('hands over again what the catalog did not take', async () => {
    const { provider, scouts, catalog, mutations, show } = await setUp();
    await provider.refresh();
    catalog.away = true;
    scouts.fill('bauen', ['cleo']);
    await provider.refresh();
    expect(show).not.toHaveBeenCalled();

    catalog.away = false;
    await provider.refresh();
    expect(mutations.map(({ type }) => type)).toEqual(['full', 'full']);
    expect(show).toHaveBeenCalledTimes(1);
  });

  it('reads changes of entries it does not know yet only', async () => {
    const { provider, scouts, mutations } = await setUp();
    await provider.refresh();
    scouts.fill('bauen', ['cleo']);
    await provider.follow(0);
    expect(mutations).toHaveLength(1);
    await provider.follow(1);
    expect(mutations).toHaveLength(2);
  });
});

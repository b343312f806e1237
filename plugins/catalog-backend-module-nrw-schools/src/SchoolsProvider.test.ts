import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { EntityProviderMutation } from '@backstage/plugin-catalog-node';
import { NotificationService } from '@backstage/plugin-notifications-node';
import { PortalNotifier } from '@rathaus/rathaus-node';
import { ListedSchool, schoolList, TOWN } from './__testUtils__/schoolList';
import { schoolFilter } from './lib/schoolFilter';
import { SchoolMemory } from './SchoolMemory';
import { SchoolsProvider } from './SchoolsProvider';

const databases = TestDatabases.create({ ids: ['SQLITE_3'] });

const numbered = (count: number): ListedSchool[] =>
  Array.from({ length: count }, (_, index) => ({
    number: `${199001 + index}`,
  }));

async function setUp() {
  const knex = await databases.init('SQLITE_3');
  const memory = await SchoolMemory.create(mockServices.database({ knex }));
  const state = { list: schoolList(...numbered(10)), catalogAway: false };
  const send = jest.fn<
    ReturnType<NotificationService['send']>,
    Parameters<NotificationService['send']>
  >(async () => {});
  const logger = mockServices.logger.mock();
  const mutations: EntityProviderMutation[] = [];
  const start = async () => {
    const provider = new SchoolsProvider({
      source: { read: async () => state.list },
      memory,
      filter: schoolFilter({ municipalities: [TOWN] }),
      operatorNames: {},
      maxClosingPercent: 20,
      notifier: new PortalNotifier({
        notifications: { send },
        logger,
        topic: 'schools',
      }),
      notify: ['group:default/cdo-buero'],
      logger,
      now: () => new Date('2026-11-22T23:30:00Z'),
    });
    await provider.connect({
      async applyMutation(mutation) {
        if (state.catalogAway) {
          throw new Error('Catalog away');
        }
        mutations.push(mutation);
      },
      async refresh() {},
    });
    return provider;
  };
  const show = (...schools: ListedSchool[]) => {
    state.list = schoolList(...schools);
  };
  return { state, show, start, send, logger, mutations };
}

function handedOver(mutation: EntityProviderMutation | undefined) {
  return mutation?.type === 'full'
    ? mutation.entities.map(({ entity }) => entity)
    : undefined;
}

describe('SchoolsProvider', () => {
  it('hands over all schools, closed ones with the day of the town hall', async () => {
    const { start, show, mutations, logger } = await setUp();
    const provider = await start();
    await provider.refresh();
    expect(handedOver(mutations[0])).toHaveLength(10);

    show(...numbered(9));
    await provider.refresh();
    const entities = handedOver(mutations[1]);
    expect(entities).toHaveLength(10);
    expect(entities?.[9].metadata.annotations).toMatchObject({
      'rathaus.portal/school-missing-since': '2026-11-23',
    });
    expect(logger.warn).toHaveBeenCalledTimes(1);
    expect(logger.warn).toHaveBeenCalledWith(expect.stringContaining('199010'));
  });

  it('does nothing before it is connected, and never fails', async () => {
    const { state, start, mutations, logger } = await setUp();
    state.list = Buffer.from('kein;verzeichnis\n1;2');
    const provider = await start();
    await provider.refresh();
    await provider.refresh();
    expect(mutations).toEqual([]);
    expect(logger.warn).toHaveBeenCalledTimes(1);
    expect(String(logger.warn.mock.calls[0][1])).toContain('schulnummer');
  });

  it('tells once that a list is held back, over a restart too, and nothing changes', async () => {
    const { start, show, send, mutations, logger } = await setUp();
    const provider = await start();
    await provider.refresh();
    show({ number: '199001', name: 'Neuer Name' });
    await provider.refresh();
    await provider.refresh();
    await (await start()).refresh();

    expect(mutations).toHaveLength(4);
    expect(handedOver(mutations[3])).toEqual(handedOver(mutations[0]));
    expect(logger.warn).toHaveBeenCalledTimes(1);
    expect(send).toHaveBeenCalledTimes(1);
    expect(send.mock.calls[0][0]).toMatchObject({
      recipients: { type: 'entity', entityRef: ['group:default/cdo-buero'] },
      payload: {
        link: '/catalog/default/group/schule-199002',
        title: 'Schulliste zurückgehalten: 9 von 10 Schulen fehlen',
        description: expect.stringMatching(
          /mehr als 20 %.*\(199006\), 4 weitere/,
        ),
      },
    });
  });

  it('tells again when the one before could not be told', async () => {
    const { start, show, send } = await setUp();
    const provider = await start();
    await provider.refresh();
    send.mockRejectedValueOnce(new Error('Notifications away'));
    show({ number: '199001' });
    await provider.refresh();
    await provider.refresh();
    await provider.refresh();
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('tells again when there was a good list in between', async () => {
    const { start, show, send } = await setUp();
    const provider = await start();
    for (const count of [10, 1, 10, 1]) {
      show(...numbered(count));
      await provider.refresh();
    }
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('hands over again what the catalog did not take', async () => {
    const { state, start, mutations } = await setUp();
    const provider = await start();
    state.catalogAway = true;
    await provider.refresh();
    state.catalogAway = false;
    await provider.refresh();
    expect(handedOver(mutations[0])).toHaveLength(10);
  });

  it('logs what is wrong with the list, but not thousands of lines', async () => {
    const { start, show, logger } = await setUp();
    const provider = await start();
    show(
      { number: '199001', operation: ['1', 'gestern'] },
      ...Array.from({ length: 30 }, () => ({ number: 'x' })),
    );
    await provider.refresh();
    expect(logger.warn).toHaveBeenCalledTimes(21);
    expect(logger.warn).toHaveBeenLastCalledWith(
      'The school list has 11 more problems',
    );
  });
});

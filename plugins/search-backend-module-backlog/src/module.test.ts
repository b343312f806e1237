import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  DefaultEventsService,
  EventsService,
  eventsServiceRef,
} from '@backstage/plugin-events-node';
import { createServiceFactory } from '@backstage/backend-plugin-api';
import { searchIndexRegistryExtensionPoint } from '@backstage/plugin-search-backend-node/alpha';
import {
  BOARD_CHANGED_TOPIC,
  boardReadPermission,
  ITEM_DOCUMENT_TYPE,
} from '@rathaus/plugin-backlog-common';
import {
  documentTypesExtensionPoint,
  indexUpdatesExtensionPoint,
} from '@rathaus/plugin-search-node';
import { SearchInMemory } from '@rathaus/plugin-search-node/testUtils';
import { backlogPlugin, FakeBoard } from './__testUtils__/backlogPlugin';
import { anItem } from './__testUtils__/exampleBoard';
import searchModuleBacklog from './index';

/** A replica of the portal's search, beside others on the same index. */
async function startReplica(
  board: FakeBoard,
  search: SearchInMemory,
  events: EventsService,
) {
  await startTestBackend({
    features: [
      searchModuleBacklog,
      backlogPlugin(board),
      catalogServiceMock.factory(),
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

async function startSearch(
  options: { board?: FakeBoard; replicas?: number } = {},
) {
  const { board = new FakeBoard(), replicas = 1 } = options;
  const search = new SearchInMemory();
  const buses: EventsService[] = [];
  for (let count = 0; count < replicas; count++) {
    const events = DefaultEventsService.create({
      logger: mockServices.logger.mock(),
    });
    await startReplica(board, search, events);
    buses.push(events);
  }
  return {
    board,
    search,
    /** Says to some replicas, by number, that the board has changed. */
    announce: (...hearing: number[]) =>
      Promise.all(
        (hearing.length ? hearing : [0]).map(index =>
          buses[index].publish({
            topic: BOARD_CHANGED_TOPIC,
            eventPayload: { board: 'schulen', version: 1 },
          }),
        ),
      ),
  };
}

describe('searchModuleBacklog', () => {
  it('says who may find items', async () => {
    const { search } = await startSearch();
    expect(search.types.get(ITEM_DOCUMENT_TYPE)).toMatchObject({
      visibilityPermission: boardReadPermission,
    });
  });

  it('brings what happens on a board, and takes out what is deleted', async () => {
    const { board, search, announce } = await startSearch();
    board.put(anItem('1', { title: 'WLAN' }));
    board.put(anItem('2', { title: 'Strom' }));
    await announce();
    await search.eventually(() =>
      expect(search.titlesOf(ITEM_DOCUMENT_TYPE)).toEqual(['Strom', 'WLAN']),
    );

    board.put(anItem('1', { title: 'Funk' }));
    board.remove('2');
    await announce();
    await search.eventually(() =>
      expect(search.titlesOf(ITEM_DOCUMENT_TYPE)).toEqual(['Funk']),
    );

    board.put(anItem('2', { title: 'Strom' }));
    await announce();
    await search.eventually(() =>
      expect(search.titlesOf(ITEM_DOCUMENT_TYPE)).toEqual(['Funk', 'Strom']),
    );
    expect(search.documentsOf(ITEM_DOCUMENT_TYPE)).toContainEqual(
      expect.objectContaining({
        keys: ['S-2'],
        location: '/schulprojekte/schulen?massnahme=2',
      }),
    );
  });

  it('brings at its start what the process before it may have missed', async () => {
    const board = new FakeBoard();
    board.put(anItem('1', { title: 'WLAN' }));
    const { search } = await startSearch({ board });
    await search.eventually(() =>
      expect(search.titlesOf(ITEM_DOCUMENT_TYPE)).toEqual(['WLAN']),
    );
  });

  it('loses nothing while the board cannot be read', async () => {
    const { board, announce, search } = await startSearch();
    board.put(anItem('1', { title: 'WLAN' }));
    board.away = true;
    await announce();
    board.put(anItem('2', { title: 'Strom' }));
    board.away = false;
    await announce();
    await search.eventually(() =>
      expect(search.titlesOf(ITEM_DOCUMENT_TYPE)).toEqual(['Strom', 'WLAN']),
    );
  });

  it('is right whichever replica hears of a change', async () => {
    const { board, announce, search } = await startSearch({ replicas: 2 });
    board.put(anItem('1', { title: 'WLAN' }));
    await announce(0);
    await search.eventually(() =>
      expect(search.titlesOf(ITEM_DOCUMENT_TYPE)).toEqual(['WLAN']),
    );
    board.put(anItem('1', { title: 'Funk' }));
    await announce(1);
    await search.eventually(() =>
      expect(search.titlesOf(ITEM_DOCUMENT_TYPE)).toEqual(['Funk']),
    );
    board.remove('1');
    await announce(0, 1);
    await search.eventually(() =>
      expect(search.titlesOf(ITEM_DOCUMENT_TYPE)).toEqual([]),
    );
  });
});

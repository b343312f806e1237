import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { TestPipeline } from '@backstage/plugin-search-backend-node';
import { Board, Item, Programme } from '@rathaus/plugin-backlog-common';
import { CatalogDepartments } from '@rathaus/plugin-search-node';
import { anItem, BOARD, NORTH } from './__testUtils__/exampleBoard';
import { BacklogReading, BoardReader } from './BoardReader';
import { ItemCollatorFactory } from './ItemCollatorFactory';
import { ItemDocuments } from './ItemDocuments';
import { SchoolNames } from './SchoolNames';

const IDEAS: Board = {
  ...BOARD,
  id: 'ideen',
  title: 'Ideen',
  numberPrefix: 'I',
};

const DIGITALPAKT: Programme = {
  id: 'digitalpakt',
  board: 'schulen',
  title: 'DigitalPakt',
  windows: [],
  ownBudget: false,
  closed: false,
  revision: 1,
};

/** Items by board, each list an answer. */
type Answers = Record<string, Item[][]>;

function collate(
  answers: Answers,
  overrides: Partial<BacklogReading> = {},
  catalog = catalogServiceMock(),
) {
  const auth = mockServices.auth({ pluginId: 'search' });
  const tokens = new Set<string | undefined>();
  const client: BacklogReading = {
    getBoards: async options => {
      tokens.add(options?.token);
      const items = [BOARD, IDEAS].map(board => ({
        ...board,
        counts: {},
        allowedActions: [],
      }));
      return { items, totalItems: 2 };
    },
    getFunding: async board => ({
      items: [],
      programmes: board === 'schulen' ? [DIGITALPAKT] : [],
    }),
    getChanges: async () => ({ items: [] }),
    getItems: async (board, { after = 0 }) => ({
      items: answers[board][after] ?? [],
      ...(after + 1 < answers[board].length && { nextAfter: after + 1 }),
    }),
    ...overrides,
  };
  const boards = new BoardReader({ auth, client });
  const logger = mockServices.logger.mock();
  const factory = new ItemCollatorFactory({
    boards,
    departments: new CatalogDepartments({ auth, catalog, logger }),
    documents: new ItemDocuments({
      boards,
      schools: new SchoolNames({ auth, catalog }),
    }),
  });
  return { factory, tokens };
}

async function documentsOf(factory: ItemCollatorFactory) {
  const { error, documents } = await TestPipeline.fromCollator(
    await factory.getCollator(),
  ).execute();
  if (error) {
    throw error;
  }
  return documents;
}

describe('ItemCollatorFactory', () => {
  it('gives the items of all boards, page by page, as the search itself', async () => {
    const { factory, tokens } = collate({
      schulen: [[anItem('1')], [anItem('2')], [anItem('3')]],
      ideen: [[anItem('4', {}, { board: 'ideen' })]],
    });
    expect(
      (await documentsOf(factory)).map(({ location }) => location),
    ).toEqual([
      '/schulprojekte/schulen?massnahme=1',
      '/schulprojekte/schulen?massnahme=2',
      '/schulprojekte/schulen?massnahme=3',
      '/schulprojekte/ideen?massnahme=4',
    ]);
    expect([...tokens]).toEqual([
      mockCredentials.service.token({
        onBehalfOf: mockCredentials.service('plugin:search'),
        targetPluginId: 'backlog',
      }),
    ]);
  });

  it('takes what is new of an item that came twice', async () => {
    const { factory } = collate({
      schulen: [[anItem('1')], [anItem('1', { title: 'Neu' })]],
      ideen: [[]],
    });
    expect((await documentsOf(factory)).map(({ title }) => title)).toEqual([
      'Neu',
    ]);
  });

  it('calls schools and programmes by their names', async () => {
    const { factory } = collate(
      {
        schulen: [
          [
            anItem('1', {
              schools: [{ ref: NORTH }, { ref: 'group:default/schule-9' }],
              funding: { programme: 'digitalpakt', state: 'applied' },
            }),
          ],
        ],
        ideen: [[]],
      },
      {},
      catalogServiceMock({
        entities: [
          {
            apiVersion: 'backstage.io/v1alpha1',
            kind: 'Group',
            metadata: {
              name: 'schule-100001',
              title: 'Nordschule',
              annotations: { 'rathaus.portal/school-number': '100001' },
            },
            spec: { type: 'schule', children: [] },
          },
        ],
      }),
    );
    expect(await documentsOf(factory)).toMatchObject([
      {
        schools: ['Nordschule', 'schule-9'],
        keys: ['S-1'],
        keywords: 'Nordschule 100001\nschule-9\nDigitalPakt',
        programme: 'DigitalPakt',
      },
    ]);
  });

  it('breaks off when a board cannot be read, so that what was found before stays', async () => {
    const { factory } = collate(
      {
        schulen: [[anItem('1')]],
        ideen: [[anItem('2', {}, { board: 'ideen' })]],
      },
      {
        getFunding: async board => {
          if (board === 'ideen') {
            throw new Error('away');
          }
          return { items: [], programmes: [] };
        },
      },
    );
    await expect(documentsOf(factory)).rejects.toThrow('away');
  });
});

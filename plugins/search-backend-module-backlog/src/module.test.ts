import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import searchPlugin from '@backstage/plugin-search-backend';
import { boardReadPermission, Item } from '@rathaus/plugin-backlog-common';
import request from 'supertest';
import { backlogPlugin } from './__testUtils__/backlogPlugin';
import { anItem, NORTH } from './__testUtils__/exampleBoard';
import searchModuleBacklog from './index';

const catalog = catalogServiceMock.factory({
  entities: [
    {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Group',
      metadata: {
        name: 'schule-100001',
        title: 'Josefschule am Wall',
        annotations: { 'rathaus.portal/school-number': '100001' },
      },
      spec: { type: 'schule', children: [] },
    },
  ],
});

/** The search of a portal with one board, whose items, rights and schedule are the test's. */
async function startSearch(items: Item[]) {
  const state = { items, mayRead: true };
  const tasks = new Map<string, () => void | Promise<void>>();
  const asked = new Set<string>();
  const decide = async (
    questions: Array<{ permission: { name: string } }>,
  ): Promise<Array<{ result: AuthorizeResult.ALLOW | AuthorizeResult.DENY }>> =>
    questions.map(({ permission }) => {
      asked.add(permission.name);
      return {
        result: state.mayRead ? AuthorizeResult.ALLOW : AuthorizeResult.DENY,
      };
    });
  const { server } = await startTestBackend({
    features: [
      searchPlugin,
      searchModuleBacklog,
      backlogPlugin(() => state.items),
      catalog,
      mockServices.permissions.mock({
        authorize: decide,
        authorizeConditional: decide,
      }).factory,
      mockServices.scheduler.mock({
        createScheduledTaskRunner: () => ({
          run: async ({ id, fn }) => {
            tasks.set(id, () => fn(new AbortController().signal));
          },
        }),
      }).factory,
      mockServices.rootConfig.factory({
        data: { permission: { enabled: true } },
      }),
    ],
  });
  return {
    state,
    asked,
    /** Reads all items, as the schedule does. */
    async readItems() {
      await tasks.get('search_index_backlog_item')?.();
    },
    search: (term: string, authorization = mockCredentials.user.header()) =>
      request(server)
        .get('/api/search/query')
        .query({ term, types: ['backlog-item'] })
        .set('Authorization', authorization),
  };
}

function titlesIn(answer: {
  body: { results: Array<{ document: { title: string } }> };
}) {
  return answer.body.results.map(({ document }) => document.title);
}

const WLAN = anItem('1', {
  title: 'Drahtlos lernen',
  schools: [{ ref: NORTH }],
});
const POWER = anItem('2', {
  title: 'Neue Leitungen',
  description: 'Mehr **Steckdosen** im Altbau.',
});

describe('items in the search', () => {
  it.each([
    ['a word of the title', 'lernen', 'Drahtlos lernen'],
    ['a word of the description', 'Steckdosen', 'Neue Leitungen'],
    ['the name of a school', 'Josefschule', 'Drahtlos lernen'],
    ['a Schulnummer', '100001', 'Drahtlos lernen'],
  ])('are found by %s', async (_what, term, title) => {
    const { readItems, search } = await startSearch([WLAN, POWER]);
    await readItems();
    expect(titlesIn(await search(term))[0]).toBe(title);
  });

  it('come with what the page shows of them', async () => {
    const { readItems, search } = await startSearch([WLAN]);
    await readItems();
    const { body } = await search('Drahtlos');
    expect(body).toMatchObject({
      results: [
        {
          type: 'backlog-item',
          document: {
            location: '/schulprojekte/schulen?massnahme=1',
            schools: ['Josefschule am Wall'],
            column: 'In Umsetzung',
            boardTitle: 'Schulprojekte',
          },
        },
      ],
      numberOfResults: 1,
    });
  });

  it('are there for those only who may read boards: no title, no count', async () => {
    const { asked, readItems, search, state } = await startSearch([WLAN]);
    await readItems();
    state.mayRead = false;
    const { body, status } = await search('Drahtlos');
    expect(status).toBe(200);
    expect(body).toEqual({ results: [] });
    expect([...asked]).toEqual([boardReadPermission.name]);
  });

  it('are nothing for whoever is not signed in', async () => {
    const { readItems, search } = await startSearch([WLAN]);
    await readItems();
    const { status } = await search('Drahtlos', mockCredentials.none.header());
    expect(status).toBe(401);
  });

  it('are not there before the first reading, which the answer says', async () => {
    const { search } = await startSearch([WLAN]);
    const { body, status } = await search('Drahtlos');
    expect(status).toBe(500);
    expect(body.error.name).toBe('MissingIndexError');
  });

  it('follow the board at the next reading', async () => {
    const { readItems, search, state } = await startSearch([WLAN, POWER]);
    await readItems();
    state.items = [anItem('1', { title: 'Funk in der Aula' })];
    await readItems();
    expect(titlesIn(await search('Aula'))).toEqual(['Funk in der Aula']);
    expect(titlesIn(await search('Leitungen'))).toEqual([]);
  });

  it('stay as they were when reading fails', async () => {
    const { readItems, search, state } = await startSearch([WLAN]);
    await readItems();
    state.items = [{ ...POWER, board: '../x' }];
    await expect(readItems()).rejects.toThrow();
    expect(titlesIn(await search('Drahtlos'))).toEqual(['Drahtlos lernen']);
  });
});

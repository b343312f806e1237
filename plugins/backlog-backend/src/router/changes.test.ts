import {
  ChangedItemList,
  changedItemListSchema,
  deletedItemListSchema,
} from '@rathaus/plugin-backlog-common';
import { createTestDatabases } from '../__testUtils__/databases';
import { aNeed, anItem } from '../__testUtils__/items';
import {
  startTestBacklog,
  TestBacklog,
} from '../__testUtils__/startTestBacklog';

jest.setTimeout(60_000);

const databases = createTestDatabases();

describe.each(databases.eachSupportedId())('looking back, %s', id => {
  let backlog: TestBacklog;

  beforeEach(async () => {
    backlog = await startTestBacklog(await databases.initMigrated(id));
  });

  const move = (item: string, column: string, ifMatch: number) =>
    backlog.done('cdo', 'post', `/items/${item}/move`, {
      body: { column },
      ifMatch,
    });
  const remove = (item: string, ifMatch: number) =>
    backlog.done('cdo', 'post', `/items/${item}/delete`, { ifMatch });
  const wait = (hours: number) => {
    backlog.clock.now = new Date(backlog.clock.now.getTime() + hours * 3.6e6);
    return backlog.clock.now.toISOString();
  };

  async function changedSince(
    since: string,
    more = '',
  ): Promise<ChangedItemList> {
    const { body } = await backlog
      .as('staff')
      .send('get', `/boards/schulen/changed-items?since=${since}${more}`);
    return changedItemListSchema.parse(body);
  }

  it('says of each item what came of it, the last change first', async () => {
    const planned = await anItem(backlog, { estimate: 1_000_000 });
    const untouched = await anItem(backlog, { title: 'Ruht' });
    const gone = await anItem(backlog, { title: 'Doppelt' });
    const since = wait(24);
    await remove(gone.id, 1);
    const fresh = await anItem(backlog, { title: 'Neu' }, 'eingang');
    await move(planned.id, 'umsetzung', 1);
    await move(planned.id, 'geplant', 2);
    await backlog.done('cdo', 'put', `/items/${planned.id}`, {
      body: { estimate: 1_200_000, title: 'WLAN überall' },
      ifMatch: 3,
    });
    const { items } = await changedSince(since);
    expect(items).toEqual([
      {
        item: planned.id,
        number: 'S-1',
        title: 'WLAN überall',
        sequence: 8,
        at: since,
        before: {
          column: 'geprueft',
          fields: { title: 'WLAN in der Aula', estimate: 1_000_000 },
        },
        after: {
          column: 'geplant',
          fields: { title: 'WLAN überall', estimate: 1_200_000 },
        },
        changed: ['title', 'estimate'],
        comments: 0,
      },
      expect.objectContaining({ item: fresh.id, after: expect.anything() }),
      expect.objectContaining({ item: gone.id, before: expect.anything() }),
    ]);
    expect(items[1]).not.toHaveProperty('before');
    expect(items[2]).not.toHaveProperty('after');
    expect(JSON.stringify(items)).not.toContain(untouched.id);
  });

  it('comes page by page', async () => {
    const since = backlog.clock.now.toISOString();
    const [first, second, third] = [
      await anItem(backlog),
      await anItem(backlog),
      await anItem(backlog),
    ];
    await move(first.id, 'geplant', 1);
    const page = await changedSince(since, '&limit=2');
    expect(page.items.map(({ item }) => item)).toEqual([first.id, third.id]);
    const rest = await changedSince(
      since,
      `&limit=2&before=${page.nextBefore}`,
    );
    expect(rest.items.map(({ item }) => item)).toEqual([second.id]);
    expect(rest).not.toHaveProperty('nextBefore');
  });

  it('tells nothing of what a need was before it was handed in', async () => {
    const draft = await aNeed(backlog, { draft: true });
    const since = wait(1);
    await backlog.done('north', 'put', `/items/${draft.id}`, {
      body: { title: 'Tafeln' },
      ifMatch: 1,
    });
    expect((await changedSince(since)).items).toEqual([]);
    await backlog.done('north', 'post', `/items/${draft.id}/hand-in`, {
      ifMatch: 2,
    });
    const { items } = await changedSince(since);
    expect(items).toMatchObject([{ item: draft.id, changed: [] }]);
    expect(items[0]).not.toHaveProperty('before');
  });

  it('never tells the words of a comment that was taken back', async () => {
    const item = await anItem(backlog);
    const say = async (text: string) => {
      const said = await backlog.done(
        'cdo',
        'post',
        `/items/${item.id}/comments`,
        { body: { text } },
      );
      return said.comments[said.comments.length - 1].id;
    };
    const gone = await say('Das war vertraulich.');
    await backlog.done('cdo', 'put', `/items/${item.id}/comments/${gone}`, {
      body: { text: 'Das auch.' },
    });
    await say('Das bleibt.');
    await backlog.done(
      'cdo',
      'post',
      `/items/${item.id}/comments/${gone}/delete`,
    );
    for (const path of [
      '/boards/schulen/changes',
      `/items/${item.id}/history`,
    ]) {
      const { text, body } = await backlog.as('cdo').send('get', path);
      expect(body.items).toHaveLength(5);
      expect(text).toContain('Das bleibt.');
      expect(text).not.toContain('vertraulich');
      expect(text).not.toContain('Das auch.');
    }
  });

  it('lists what can be restored, for those who may', async () => {
    const item = await anItem(backlog);
    const last = await anItem(backlog, { title: 'Zuletzt' });
    await anItem(backlog);
    const draft = await aNeed(backlog, { draft: true });
    await backlog.done('north', 'post', `/items/${draft.id}/delete`, {
      ifMatch: 1,
    });
    const deletedAt = backlog.clock.now.toISOString();
    await remove(item.id, 1);
    wait(1);
    await remove(last.id, 1);
    const deleted = async (query = '') => {
      const { body } = await backlog
        .as('task-force')
        .send('get', `/boards/schulen/deleted${query}`);
      return deletedItemListSchema.parse(body);
    };
    expect(await deleted('?offset=1')).toEqual({
      items: [
        {
          id: item.id,
          number: 'S-1',
          title: 'WLAN in der Aula',
          column: 'geprueft',
          revision: 2,
          deletedAt,
        },
      ],
      totalItems: 2,
    });
    const { items } = await deleted('?limit=1');
    expect(items).toMatchObject([{ id: last.id }]);
    await backlog.done('task-force', 'post', `/items/${last.id}/restore`, {
      ifMatch: items[0].revision,
    });
    expect(await deleted()).toMatchObject({ totalItems: 1 });
  });
});

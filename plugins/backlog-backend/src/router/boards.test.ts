import {
  boardListSchema,
  boardViewSchema,
} from '@rathaus/plugin-backlog-common';
import { createTestDatabases } from '../__testUtils__/databases';
import { aNeed, anItem, problemsIn } from '../__testUtils__/items';
import {
  startTestBacklog,
  TestBacklog,
} from '../__testUtils__/startTestBacklog';

jest.setTimeout(60_000);

const databases = createTestDatabases();

describe.each(databases.eachSupportedId())('boards, %s', id => {
  let backlog: TestBacklog;
  let replica: TestBacklog;

  beforeEach(async () => {
    const knex = await databases.initMigrated(id);
    backlog = await startTestBacklog(knex);
    replica = await startTestBacklog(knex);
  });

  async function viewAs(who: string, on = backlog) {
    const { body } = await on.as(who).send('get', '/boards/schulen');
    return boardViewSchema.parse(body);
  }

  it('are listed with the number of items by column', async () => {
    await anItem(backlog);
    const done = await anItem(backlog, {}, 'fertig');
    await backlog.done('cdo', 'post', `/items/${done.id}/decline`, {
      body: { reason: 'Doch nicht.' },
      ifMatch: 1,
    });
    const { body } = await backlog.as('north').send('get', '/boards');
    expect(boardListSchema.parse(body)).toMatchObject({
      items: [
        {
          id: 'schulen',
          counts: {
            eingang: 0,
            geprueft: 1,
            geplant: 0,
            umsetzung: 0,
            fertig: 0,
          },
          allowedActions: ['handIn'],
        },
        { id: 'ideen', counts: { offen: 0, erledigt: 0 }, allowedActions: [] },
      ],
      totalItems: 2,
    });
  });

  it('show all cards in their order, and what one may do', async () => {
    const planned = await anItem(backlog, {}, 'geplant');
    const first = await anItem(backlog, {
      description: 'Lang',
      checklist: [
        { id: 'a', text: 'Angebot', done: true },
        { id: 'b', text: 'Auftrag', done: false },
      ],
    });
    const view = await viewAs('task-force');
    expect(view).toMatchObject({
      version: 2,
      items: [
        { id: first.id, number: 'S-2', checklist: { done: 1, total: 2 } },
        { id: planned.id, number: 'S-1' },
      ],
      programmes: [
        { id: 'digitalpakt', revision: 1 },
        { id: 'gute-schule' },
        { id: 'eigenmittel' },
      ],
      allowedActions: ['write', 'keepProgrammes', 'handIn'],
    });
    expect(view.items[0]).not.toHaveProperty('description');
    expect((await viewAs('staff')).allowedActions).toEqual([]);
  });

  it('are up to date on every replica at once', async () => {
    expect((await viewAs('staff', replica)).items).toEqual([]);
    const item = await anItem(backlog);
    expect((await viewAs('staff', replica)).items).toMatchObject([
      { id: item.id, column: 'geprueft' },
    ]);
    await replica.done('cdo', 'post', `/items/${item.id}/move`, {
      body: { column: 'geplant' },
      ifMatch: 1,
    });
    expect((await viewAs('staff')).items).toMatchObject([
      { id: item.id, column: 'geplant', revision: 2 },
    ]);
    await backlog.done('cdo', 'post', `/items/${item.id}/delete`, {
      ifMatch: 2,
    });
    expect(await viewAs('staff', replica)).toMatchObject({
      version: 3,
      items: [],
    });
  });

  it('are sent again only when they changed, and compressed on demand', async () => {
    for (let i = 0; i < 5; i += 1) {
      await anItem(backlog, { title: 'x'.repeat(160) });
    }
    const read = (etag: string) =>
      backlog
        .as('staff')
        .send('get', '/boards/schulen')
        .set('Accept-Encoding', 'gzip')
        .set('If-None-Match', etag);
    const first = await read('"none"');
    expect(first.headers).toMatchObject({
      'content-encoding': 'gzip',
      'cache-control': 'private, no-cache',
    });
    expect(first.body.items).toHaveLength(5);
    const { etag } = first.headers;
    expect((await read(etag)).status).toBe(304);
    await anItem(backlog);
    expect((await read(etag)).body.items).toHaveLength(6);
  });

  it('tell what happened since, page by page', async () => {
    const item = await anItem(backlog);
    const since = new Date(backlog.clock.now.getTime() + 1000);
    backlog.clock.now = since;
    await backlog.done('cdo', 'post', `/items/${item.id}/move`, {
      body: { column: 'geplant' },
      ifMatch: 1,
    });
    await backlog.done('cdo', 'put', `/items/${item.id}`, {
      body: { title: 'Neu' },
      ifMatch: 2,
    });
    const changes = async (query: string) =>
      (
        await backlog
          .as('staff')
          .send('get', `/boards/schulen/changes?${query}`)
      ).body;
    expect(await changes('')).toMatchObject({
      items: [
        { sequence: 1, number: 'S-1', title: 'Neu', item: item.id },
        { sequence: 2, event: { type: 'moved', column: 'geplant' } },
        { sequence: 3, event: { type: 'changed', changes: { title: 'Neu' } } },
      ],
    });
    expect(
      await changes(`since=${encodeURIComponent(since.toISOString())}`),
    ).toMatchObject({ items: [{ sequence: 2 }, { sequence: 3 }] });
    const page = await changes('after=1&limit=1');
    expect(page).toMatchObject({ items: [{ sequence: 2 }], nextAfter: 2 });
    expect(await changes(`after=${page.nextAfter}&limit=1`)).not.toHaveProperty(
      'nextAfter',
    );
  });

  it('give their items in full, page by page, to people and services alike', async () => {
    const first = await anItem(backlog, { description: 'Mit *Kabeln*.' });
    const gone = await anItem(backlog, { title: 'Gelöscht' });
    const last = await anItem(backlog, { title: 'Zuletzt' });
    await aNeed(backlog, { draft: true });
    await backlog.done('cdo', 'post', `/items/${gone.id}/delete`, {
      ifMatch: 1,
    });
    const items = async (who: string, query = '') =>
      (await backlog.as(who).send('get', `/boards/schulen/items${query}`)).body;

    expect(await items('staff')).toEqual({
      items: [
        expect.objectContaining({
          id: first.id,
          fields: expect.objectContaining({ description: 'Mit *Kabeln*.' }),
        }),
        expect.objectContaining({ id: last.id }),
      ],
    });
    // The school has a list of its own for what it keeps to itself.
    expect((await items('north')).items).toHaveLength(2);

    const found: string[] = [];
    let after: number | undefined = 0;
    while (after !== undefined) {
      const page: { items: Array<{ id: string }>; nextAfter?: number } =
        await items('service', `?after=${after}&limit=1`);
      found.push(...page.items.map(item => item.id));
      after = page.nextAfter;
    }
    expect(found).toEqual([first.id, last.id]);
  });

  it('give an item again that changes while one reads on', async () => {
    const { id: itemId } = await anItem(backlog);
    await anItem(backlog);
    const page = await backlog
      .as('service')
      .send('get', '/boards/schulen/items?limit=1');
    expect(page.body.items).toMatchObject([{ id: itemId, revision: 1 }]);
    await backlog.done('cdo', 'put', `/items/${itemId}`, {
      body: { title: 'Neu' },
      ifMatch: 1,
    });
    const rest = await backlog
      .as('service')
      .send('get', `/boards/schulen/items?after=${page.body.nextAfter}`);
    expect(rest.body.items).toMatchObject([{}, { id: itemId, revision: 2 }]);
  });

  it('add up what each programme pays, without what is declined', async () => {
    const funding = { programme: 'digitalpakt', state: 'granted' as const };
    await anItem(backlog, { estimate: 100_000, funding });
    const declined = await anItem(backlog, { estimate: 5_000, funding });
    await backlog.done('cdo', 'post', `/items/${declined.id}/decline`, {
      body: { reason: 'Nein.' },
      ifMatch: 1,
    });
    const { body } = await backlog
      .as('staff')
      .send('get', '/boards/schulen/funding');
    expect(body.items[0]).toMatchObject({
      programme: 'digitalpakt',
      items: 1,
      cost: 100_000,
      planned: 90_000,
      own: 10_000,
      granted: 90_000,
    });
    expect(body.items).toHaveLength(3);
  });

  it('have programmes that are written with the revision that was seen', async () => {
    const put = (programme: string, title: string, ifMatch?: number) =>
      backlog
        .as('task-force')
        .send('put', `/boards/schulen/programmes/${programme}`, {
          body: { title },
          ifMatch,
        });
    const { version } = await viewAs('staff');
    const created = await put('digitalpakt-2', 'DigitalPakt 2.0', 0);
    expect(created.status).toBe(201);
    expect(created.body).toMatchObject({ revision: 1, board: 'schulen' });
    expect(await viewAs('staff')).toMatchObject({
      version: version + 1,
      programmes: [{}, {}, {}, { id: 'digitalpakt-2' }],
    });
    expect((await put('digitalpakt-2', 'Anders', 1)).body.revision).toBe(2);
    const stale = await put('digitalpakt-2', 'Spät', 1);
    expect(stale.status).toBe(409);
    expect(stale.body.error.current).toMatchObject({ title: 'Anders' });
    expect((await put('digitalpakt-2', 'Neu', 0)).status).toBe(409);
    expect((await put('fehlt', 'Fehlt', 1)).status).toBe(404);
    expect(problemsIn(await put('digitalpakt-2', 'Ohne'))).toEqual([
      'If-Match required',
    ]);
    const elsewhere = await backlog
      .as('task-force')
      .send('put', '/boards/ideen/programmes/topf', {
        body: { title: 'Topf' },
        ifMatch: 0,
      });
    expect(elsewhere.status).toBe(409);
  });

  it('are not there when nobody configured them', async () => {
    for (const path of [
      '',
      '/changes',
      '/changed-items?since=2026-11-01T00:00:00Z',
      '/deleted',
      '/funding',
      '/items',
      '/drafts',
    ]) {
      const { status } = await backlog
        .as('task-force')
        .send('get', `/boards/fehlt${path}`);
      expect(status).toBe(404);
    }
  });
});

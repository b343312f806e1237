import {
  SavedViewInput,
  savedViewListSchema,
} from '@rathaus/plugin-backlog-common';
import { createTestDatabases } from '../__testUtils__/databases';
import { problemsIn } from '../__testUtils__/items';
import {
  startTestBacklog,
  TestBacklog,
} from '../__testUtils__/startTestBacklog';
import { aView, aViewInput } from '../__testUtils__/views';

jest.setTimeout(60_000);

const databases = createTestDatabases();

describe.each(databases.eachSupportedId())('saved views, %s', id => {
  let backlog: TestBacklog;

  beforeEach(async () => {
    backlog = await startTestBacklog(await databases.initMigrated(id));
  });

  async function listOf(who: string, board = 'schulen') {
    const { body } = await backlog
      .as(who)
      .send('get', `/boards/${board}/views`);
    return savedViewListSchema.parse(body);
  }

  async function namesFor(who: string) {
    const { items } = await listOf(who);
    return items.map(({ name }) => name);
  }

  function create(who: string, input: Partial<SavedViewInput> = {}) {
    return backlog
      .as(who)
      .send('post', '/boards/schulen/views', { body: aViewInput(input) });
  }

  function update(
    who: string,
    view: { id: string; revision: number },
    input: Partial<SavedViewInput> = {},
  ) {
    return backlog.as(who).send('put', `/boards/schulen/views/${view.id}`, {
      body: aViewInput(input),
      ifMatch: view.revision,
    });
  }

  function remove(who: string, view: { id: string; revision: number }) {
    return backlog
      .as(who)
      .send('post', `/boards/schulen/views/${view.id}/delete`, {
        body: {},
        ifMatch: view.revision,
      });
  }

  it('are seen by their owner only', async () => {
    const view = await aView(backlog, 'north', { name: 'Meine Schule' });
    expect((await listOf('north')).items).toEqual([view]);
    expect(view).toMatchObject({ own: true, mayChange: true, revision: 1 });
    for (const who of ['task-force', 'admin', 'north-two', 'service']) {
      expect(await namesFor(who)).toEqual([]);
      expect((await update(who, view)).status).toBe(404);
      expect((await remove(who, view)).status).toBe(404);
    }
    expect((await listOf('north', 'ideen')).items).toEqual([]);
  });

  it('are shared by those who work with the board, who keep them together', async () => {
    const refused = await create('north', { shared: true });
    expect(refused.status).toBe(403);
    expect(problemsIn(refused)).toEqual(['shared not_allowed']);

    const view = await aView(backlog, 'task-force', { shared: true });
    const seen = await listOf('north');
    expect(seen.mayShare).toBe(false);
    expect(seen.items).toEqual([{ ...view, own: false, mayChange: false }]);
    expect(JSON.stringify(seen)).not.toContain('task-force');
    expect((await update('north', view)).status).toBe(403);
    expect((await remove('north', view)).status).toBe(403);

    // Out of everybody's sight only whoever made it may take it.
    const hidden = await update('cdo', view, { shared: false });
    expect(hidden.status).toBe(403);
    const renamed = await update('cdo', view, { name: 'Neu', shared: true });
    expect(renamed.body).toMatchObject({ own: false, revision: 2 });
    const own = await update('task-force', renamed.body, { name: 'Mein' });
    expect(own.body).toMatchObject({ own: true, shared: false, revision: 3 });
    expect(await namesFor('cdo')).toEqual([]);
  });

  it('have a name that is the person’s only one of that kind', async () => {
    await aView(backlog, 'north', { name: 'Übersicht' });
    const other = await aView(backlog, 'north', { name: 'Anders' });
    for (const answer of [
      await create('north', { name: ' übersicht ' }),
      await update('north', other, { name: 'ÜBERSICHT' }),
    ]) {
      expect(answer.status).toBe(409);
      expect(problemsIn(answer)).toEqual(['name duplicate']);
    }
    expect((await create('south', { name: 'Übersicht' })).status).toBe(201);
    expect(await namesFor('north')).toEqual(['Anders', 'Übersicht']);
  });

  it('tell who was slower what is there now', async () => {
    const view = await aView(backlog, 'cdo', { shared: true });
    await update('task-force', view, { name: 'Neu', shared: true });
    for (const answer of [
      await update('cdo', view, { name: 'Anders', shared: true }),
      await remove('cdo', view),
    ]) {
      expect(answer.status).toBe(409);
      expect(answer.body.error.current).toMatchObject({
        name: 'Neu',
        revision: 2,
        own: true,
      });
    }
  });

  it('can be deleted and made again', async () => {
    const view = await aView(backlog, 'north');
    const gone = await remove('north', view);
    expect(gone.body).toEqual(view);
    expect(await namesFor('north')).toEqual([]);
    expect((await remove('north', view)).status).toBe(404);
    expect((await create('north')).status).toBe(201);
  });

  it('hold nothing but a filter', async () => {
    const answer = await create('north', {
      name: '',
      view: 'Liste',
      query: 'q=WLAN&massnahme=x',
    });
    expect(answer.status).toBe(400);
    expect(problemsIn(answer)).toEqual([
      'name required',
      'view invalid',
      'query invalid',
    ]);
  });

  it('are for people, and for each not without end', async () => {
    expect((await create('service')).status).toBe(403);
    for (let i = 0; i < 50; i += 1) {
      expect((await create('staff', { name: `Ansicht ${i}` })).status).toBe(
        201,
      );
    }
    expect((await create('staff')).status).toBe(409);
    expect((await create('cdo')).status).toBe(201);
  });

  it('are noted in the audit log', async () => {
    const view = await aView(backlog, 'cdo');
    await update('cdo', view, { name: 'Neu' });
    await remove('cdo', { ...view, revision: 2 });
    await create('north', { shared: true });
    expect(
      backlog.audited.map(({ eventId, outcome }) => `${eventId} ${outcome}`),
    ).toEqual([
      'view-create success',
      'view-update success',
      'view-delete success',
      'view-create fail',
    ]);
  });
});

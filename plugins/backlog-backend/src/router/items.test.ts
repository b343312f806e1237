import { createTestDatabases } from '../__testUtils__/databases';
import { anItem, problemsIn } from '../__testUtils__/items';
import {
  startTestBacklog,
  TestBacklog,
} from '../__testUtils__/startTestBacklog';
import { refOf } from '../__testUtils__/town';

jest.setTimeout(60_000);

const databases = createTestDatabases();

describe.each(databases.eachSupportedId())('items, %s', id => {
  let backlog: TestBacklog;

  beforeEach(async () => {
    backlog = await startTestBacklog(await databases.initMigrated(id));
  });

  async function cards(): Promise<Array<{ id: string; column: string }>> {
    const { body } = await backlog.as('staff').send('get', '/boards/schulen');
    return body.items;
  }

  async function idsIn(column: string): Promise<string[]> {
    return (await cards())
      .filter(card => card.column === column)
      .map(card => card.id);
  }

  const act = (
    item: { id: string; revision: number },
    step: string,
    body = {},
  ) =>
    backlog.done('task-force', 'post', `/items/${item.id}/${step}`, {
      body,
      ifMatch: item.revision,
    });

  it('are numbered by board, and created at the end of a column', async () => {
    const first = await anItem(backlog);
    const second = await anItem(backlog);
    expect([first.number, second.number]).toEqual(['S-1', 'S-2']);
    expect(await idsIn('geprueft')).toEqual([first.id, second.id]);
    const idea = await backlog.done('cdo', 'post', '/boards/ideen/items', {
      body: { column: 'offen', fields: { title: 'Idee' } },
    });
    expect(idea.number).toBe('I-1');
  });

  it('move behind one, before one, to either end, within a column and on', async () => {
    const a = await anItem(backlog);
    const b = await anItem(backlog);
    const c = await anItem(backlog);
    const order = () => idsIn('geprueft');

    let moved = await act(c, 'move', { column: 'geprueft', after: a.id });
    expect(await order()).toEqual([a.id, c.id, b.id]);
    moved = await act(moved, 'move', { column: 'geprueft', before: a.id });
    expect(await order()).toEqual([c.id, a.id, b.id]);
    moved = await act(moved, 'move', { column: 'geprueft', before: null });
    expect(await order()).toEqual([a.id, b.id, c.id]);
    moved = await act(moved, 'move', { column: 'geprueft', after: null });
    expect(await order()).toEqual([c.id, a.id, b.id]);
    moved = await act(moved, 'move', { column: 'geplant' });
    expect(await order()).toEqual([a.id, b.id]);
    expect(moved).toMatchObject({ column: 'geplant', revision: 6 });
  });

  it('go before the one behind when the one in front is gone, or nowhere', async () => {
    const a = await anItem(backlog);
    const b = await anItem(backlog);
    const c = await anItem(backlog, {}, 'geplant');
    await act(a, 'delete');
    const moved = await act(c, 'move', {
      column: 'geprueft',
      after: a.id,
      before: b.id,
    });
    expect(await idsIn('geprueft')).toEqual([c.id, b.id]);

    const refused = await backlog
      .as('task-force')
      .send('post', `/items/${moved.id}/move`, {
        body: { column: 'geprueft', after: a.id },
        ifMatch: moved.revision,
      });
    expect(refused.status).toBe(409);
    expect(refused.body.error.current).toMatchObject({
      id: c.id,
      revision: moved.revision,
    });
    expect(await idsIn('geprueft')).toEqual([c.id, b.id]);
  });

  it('answer 409 with what is there now to whoever saw something older', async () => {
    const item = await anItem(backlog);
    await backlog.done('cdo', 'put', `/items/${item.id}`, {
      body: { title: 'Neuer Titel' },
      ifMatch: item.revision,
    });
    const late = await backlog
      .as('task-force')
      .send('put', `/items/${item.id}`, {
        body: { title: 'Anderer Titel' },
        ifMatch: item.revision,
      });
    expect(late.status).toBe(409);
    expect(late.body.error.current).toMatchObject({
      revision: 2,
      fields: { title: 'Neuer Titel' },
    });
  });

  it('need the revision that was seen', async () => {
    const item = await anItem(backlog);
    const send = (ifMatch?: string) =>
      backlog
        .as('task-force')
        .send('post', `/items/${item.id}/delete`, { ifMatch, body: {} });
    expect(problemsIn(await send())).toEqual(['If-Match required']);
    expect(problemsIn(await send('*'))).toEqual(['If-Match invalid']);
    expect((await send('"2"')).status).toBe(409);
    expect((await send('"1"')).headers.etag).toBe('"2"');
  });

  it('keep what is not sent, clear what is null, and note no change that is none', async () => {
    const item = await anItem(backlog, { estimate: 100, provider: 'Firma' });
    const changed = await backlog.done('cdo', 'put', `/items/${item.id}`, {
      body: { estimate: null, title: 'Neu' },
      ifMatch: 1,
    });
    expect(changed.fields).toEqual({ title: 'Neu', provider: 'Firma' });
    const same = await backlog.done('cdo', 'put', `/items/${item.id}`, {
      body: { estimate: null, title: 'Neu', provider: 'Firma' },
      ifMatch: 2,
    });
    expect(same.revision).toBe(2);
  });

  it('are declined with a reason, which stays until they are taken up again', async () => {
    const item = await anItem(backlog);
    const declined = await act(item, 'decline', { reason: 'Kein Geld.' });
    expect(declined).toMatchObject({
      column: 'abgelehnt',
      declinedBecause: 'Kein Geld.',
    });
    const sorted = await act(declined, 'move', { column: 'abgelehnt' });
    expect(sorted.declinedBecause).toBe('Kein Geld.');
    const back = await act(sorted, 'move', { column: 'geprueft' });
    expect(back).not.toHaveProperty('declinedBecause');

    const silent = await backlog
      .as('task-force')
      .send('post', `/items/${item.id}/move`, {
        body: { column: 'abgelehnt' },
        ifMatch: back.revision,
      });
    expect(problemsIn(silent)).toEqual(['column invalid_choice']);
    const nowhere = await backlog.done('cdo', 'post', '/boards/ideen/items', {
      body: { column: 'offen', fields: { title: 'Idee' } },
    });
    expect(nowhere.allowedActions).not.toContain('decline');
  });

  it('come back from deletion to where they were', async () => {
    const a = await anItem(backlog);
    const b = await anItem(backlog);
    const c = await anItem(backlog);
    const deleted = await act(b, 'delete');
    expect(deleted.allowedActions).toEqual(['restore']);
    expect(await idsIn('geprueft')).toEqual([a.id, c.id]);
    const refused = await backlog
      .as('task-force')
      .send('post', `/items/${b.id}/move`, {
        body: { column: 'geplant' },
        ifMatch: deleted.revision,
      });
    expect(refused.status).toBe(409);
    const seen = await backlog.as('staff').send('get', `/items/${b.id}`);
    expect(seen.status).toBe(404);
    await act(deleted, 'restore');
    expect(await idsIn('geprueft')).toEqual([a.id, b.id, c.id]);
  });

  it('may not need themselves, round any number of corners', async () => {
    const a = await anItem(backlog);
    const b = await anItem(backlog, { dependsOn: [a.id] });
    const c = await anItem(backlog, { dependsOn: [b.id] });
    const need = (item: { id: string }, dependsOn: string[]) =>
      backlog.as('task-force').send('put', `/items/${item.id}`, {
        body: { dependsOn },
        ifMatch: 1,
      });
    expect(problemsIn(await need(a, [c.id]))).toEqual([
      'dependsOn depends_on_itself',
    ]);
    expect(problemsIn(await need(a, [a.id]))).toEqual([
      'dependsOn depends_on_itself',
    ]);
    expect((await need(c, [a.id, b.id])).status).toBe(200);
  });

  it('carry comments that their authors alone change and take back', async () => {
    const item = await anItem(backlog);
    const said = await backlog.done(
      'cdo',
      'post',
      `/items/${item.id}/comments`,
      {
        body: { text: 'Angebot liegt vor.' },
      },
    );
    const [comment] = said.comments;
    expect(comment).toMatchObject({ by: refOf('cdo') });
    const path = `/items/${item.id}/comments/${comment.id}`;
    const edited = await backlog.done('cdo', 'put', path, {
      body: { text: 'Zwei Angebote liegen vor.' },
    });
    expect(edited.comments).toMatchObject([
      { text: 'Zwei Angebote liegen vor.', editedAt: expect.any(String) },
    ]);
    const history = await backlog
      .as('staff')
      .send('get', `/items/${item.id}/history`);
    expect(history.body.items).toMatchObject([
      { event: { type: 'created' } },
      { event: { type: 'commented', text: 'Angebot liegt vor.' } },
      { event: { type: 'commentEdited', text: 'Zwei Angebote liegen vor.' } },
    ]);
    const foreign = await backlog
      .as('admin')
      .send('post', `${path}/delete`, { body: {} });
    expect(foreign.status).toBe(403);
    const gone = await backlog.done('cdo', 'post', `${path}/delete`);
    expect(gone.comments).toEqual([]);
    const again = await backlog
      .as('cdo')
      .send('post', `${path}/delete`, { body: {} });
    expect(again.status).toBe(404);
  });

  it('are accepted unchecked while the catalog does not answer', async () => {
    backlog.catalog.isDown = true;
    const item = await anItem(backlog, { assignee: refOf('unknown') });
    expect(item.fields.assignee).toBe(refOf('unknown'));
  });
});

import { replayItem } from '@rathaus/plugin-backlog-common';
import { createTestDatabases } from '../__testUtils__/databases';
import { anItem } from '../__testUtils__/items';
import { startTestBacklog } from '../__testUtils__/startTestBacklog';
import { refOf } from '../__testUtils__/town';
import { DatabaseBoardStore } from '../store/DatabaseBoardStore';

jest.setTimeout(60_000);

const databases = createTestDatabases();
const LEFT = 'user:default/left';

describe.each(databases.eachSupportedId())('names, %s', id => {
  async function setUp() {
    const knex = await databases.initMigrated(id);
    const backlog = await startTestBacklog(knex);
    const store = new DatabaseBoardStore(knex, () => backlog.clock.now);
    return {
      knex,
      backlog,
      store,
      forget: (now: string) => {
        backlog.clock.now = new Date(now);
        return backlog.runTask('backlog-name-retention');
      },
      async everything() {
        const tables = ['items', 'item_events'];
        return JSON.stringify(await Promise.all(tables.map(t => knex(t))));
      },
      async expectReplay() {
        for (const item of await store.itemsSince('schulen', 0, 100)) {
          const events = await store.eventsOf(item.id, { withDraft: true });
          expect(replayItem(events.map(({ event }) => event))).toEqual(
            item.state,
          );
        }
      },
    };
  }

  it('go after the retention time, and what happened stays', async () => {
    const { backlog, forget, everything, expectReplay } = await setUp();
    const item = await anItem(backlog, { assignee: refOf('staff') });
    await backlog.done('cdo', 'post', `/items/${item.id}/comments`, {
      body: { text: 'Wann?', mentions: [refOf('north')] },
    });
    await forget('2028-11-22T12:00:00Z');
    expect(await everything()).toContain(refOf('cdo'));

    backlog.clock.now = new Date('2028-11-01T09:00:00Z');
    await backlog.done('admin', 'put', `/items/${item.id}`, {
      body: { title: 'WLAN überall' },
      ifMatch: 2,
    });
    const versionBefore = (
      await backlog.as('cdo').send('get', '/boards/schulen')
    ).body.version;
    await forget('2028-11-25T12:00:00Z');

    const left = await everything();
    for (const name of ['task-force', 'cdo', 'north']) {
      expect(left).not.toContain(`"${refOf(name)}"`);
    }
    // Recent, and somebody who is still there.
    expect(left).toContain(refOf('admin'));
    await expectReplay();
    const { body } = await backlog.as('cdo').send('get', `/items/${item.id}`);
    expect(body).toMatchObject({
      revision: 3,
      createdBy: 'somebody',
      updatedBy: refOf('admin'),
      fields: { title: 'WLAN überall', assignee: refOf('staff') },
      comments: [{ by: 'somebody', mentions: [], text: 'Wann?' }],
    });
    const history = await backlog
      .as('cdo')
      .send('get', `/items/${item.id}/history`);
    expect(
      history.body.items.map(
        ({ event }: { event: { type: string; actor: string } }) => [
          event.type,
          event.actor,
        ],
      ),
    ).toEqual([
      ['created', 'somebody'],
      ['commented', 'somebody'],
      ['changed', refOf('admin')],
    ]);
    // Nothing that anybody did: no page need ask for the board again.
    const view = await backlog.as('cdo').send('get', '/boards/schulen');
    expect(view.body.version).toBe(versionBefore);
    expect(backlog.audited).toContainEqual({
      eventId: 'names-remove',
      outcome: 'success',
    });
  });

  it('leave an assignee who left, and say so', async () => {
    const { knex, backlog, store, forget, everything, expectReplay } =
      await setUp();
    const item = await anItem(backlog, { assignee: refOf('staff') });
    const gone = await anItem(backlog, { assignee: refOf('staff') });
    await backlog.done('cdo', 'post', `/items/${gone.id}/delete`, {
      ifMatch: 1,
    });
    // The directory knew them then.
    for (const table of ['items', 'item_events']) {
      const column = table === 'items' ? 'state' : 'event';
      for (const row of await knex(table)) {
        await knex(table)
          .where(
            table === 'items' ? { id: row.id } : { sequence: row.sequence },
          )
          .update({ [column]: row[column].replaceAll(refOf('staff'), LEFT) });
      }
    }
    await forget('2028-11-25T12:00:00Z');
    expect(await everything()).not.toContain(LEFT);
    await expectReplay();
    expect((await store.item(gone.id))?.state.fields.assignee).toBeUndefined();
    const { body: view } = await backlog
      .as('cdo')
      .send('get', '/boards/schulen');
    expect(view.items).toMatchObject([{ id: item.id, revision: 2 }]);
    expect(view.items[0]).not.toHaveProperty('assignee');
    const { body } = await backlog
      .as('cdo')
      .send('get', `/items/${item.id}/history`);
    expect(body.items[1].event).toMatchObject({
      type: 'changed',
      actor: 'service:backlog',
      changes: { assignee: null },
    });

    const before = await everything();
    await forget('2028-11-26T12:00:00Z');
    expect(await everything()).toBe(before);
  });

  it('stay where the directory cannot be asked', async () => {
    const { backlog, forget, everything } = await setUp();
    await anItem(backlog, { assignee: refOf('staff') });
    const before = await everything();
    backlog.catalog.isDown = true;
    await expect(forget('2028-11-25T12:00:00Z')).resolves.toBeUndefined();
    expect(await everything()).toBe(before);
    expect(backlog.audited).toContainEqual({
      eventId: 'names-remove',
      outcome: 'fail',
    });
  });
});

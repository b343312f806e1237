import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { createTestDatabases } from '../__testUtils__/databases';

jest.setTimeout(60_000);

const databases = createTestDatabases();
const directory = resolvePackagePath(
  '@rathaus/plugin-backlog-backend',
  'migrations',
);

const TABLES = [
  'boards',
  'calendar_feeds',
  'import_jobs',
  'import_lines',
  'import_rows',
  'item_events',
  'items',
  'meeting_notes',
  'meetings',
  'programmes',
  'saved_views',
  'sent_notices',
];

describe.each(databases.eachSupportedId())('migrations, %s', id => {
  it('can be undone and done again', async () => {
    const knex = await databases.initMigrated(id);
    const tablesThere = async () => {
      const there = await Promise.all(
        TABLES.map(table => knex.schema.hasTable(table)),
      );
      return TABLES.filter((_, index) => there[index]);
    };
    expect(await tablesThere()).toEqual(TABLES);
    await knex.migrate.rollback({ directory }, true);
    expect(await tablesThere()).toEqual([]);
    await knex.migrate.latest({ directory });
    expect(await tablesThere()).toEqual(TABLES);
  });

  it('order ranks byte by byte, whatever the language of the server', async () => {
    const knex = await databases.initMigrated(id);
    const ranks = ['Zz', 'a0', 'a0V', 'a1', 'aZ', 'aa', 'b00'];
    await knex('items').insert(
      ranks.map((rank, index) => ({
        id: `item-${index}`,
        board: 'board',
        number: index,
        column_id: 'column',
        rank,
        title: 'title',
        draft: false,
        version: 1,
        sequence: index,
        state: '{}',
      })),
    );
    expect(await knex('items').orderBy('rank').pluck('rank')).toEqual(ranks);
    expect(
      await knex('items')
        .where('rank', '>', 'Zz')
        .where('rank', '<', 'aa')
        .orderBy('rank', 'desc')
        .pluck('rank'),
    ).toEqual(['aZ', 'a1', 'a0V', 'a0']);
  });

  it('find out who did the last thing, and forget it again', async () => {
    const knex = await databases.initMigrated(id);
    const migration = { directory, name: '20261129000000_updated_by.js' };
    await knex.migrate.down(migration);
    const ids = Array.from({ length: 201 }, (_, index) => `item-${index}`);
    const item = { board: 'board', column_id: 'column', title: 'title' };
    await knex.batchInsert(
      'items',
      ids.map((itemId, index) => ({
        ...item,
        id: itemId,
        number: index,
        rank: itemId,
        draft: false,
        version: 1,
        sequence: index,
        state: JSON.stringify({ createdBy: 'creator' }),
      })),
      50,
    );
    await knex('item_events').insert(
      ['first', 'last', 'reranked'].map((actor, index) => ({
        board: 'board',
        sequence: index,
        item_id: 'item-7',
        item_version: index,
        type: actor === 'reranked' ? 'reranked' : 'moved',
        draft: false,
        at: '2026-11-23T09:00:00.000Z',
        actor,
        event: '{}',
      })),
    );
    const states = async () => {
      const rows = await knex('items').orderBy('number').pluck('state');
      return rows.map(state => JSON.parse(state));
    };
    await knex.migrate.up(migration);
    const known = await states();
    expect(known[7]).toEqual({ createdBy: 'creator', updatedBy: 'last' });
    expect(known[200]).toEqual({ createdBy: 'creator', updatedBy: 'creator' });
    await knex.migrate.down(migration);
    expect((await states())[7]).toEqual({ createdBy: 'creator' });
  });
});

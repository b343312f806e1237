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
});

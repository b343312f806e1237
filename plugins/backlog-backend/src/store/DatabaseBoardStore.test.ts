import { ItemEvent, replayItem } from '@rathaus/plugin-backlog-common';
import { createTestDatabases } from '../__testUtils__/databases';
import { lastRank } from '../items/lastRank';
import { MAX_RANK_LENGTH } from '../lib/ranking';
import { BoardWrite, CreatedEvent } from './BoardStore';
import { DatabaseBoardStore } from './DatabaseBoardStore';

jest.setTimeout(120_000);

const databases = createTestDatabases();

const BOARD = 'schulen';
const COLUMN = 'geplant';
const now = () => new Date('2026-11-23T09:00:00Z');
const said = { at: now().toISOString(), actor: 'user:default/task-force' };

function created(rank: string): CreatedEvent {
  return {
    ...said,
    type: 'created',
    fields: { title: 'WLAN' },
    column: COLUMN,
    rank,
    draft: false,
  };
}

/** More items than go into one statement. */
async function fill(write: BoardWrite, count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, (_, index) => `item-${index}`);
  for (const id of ids) {
    await write.create(id, created(await lastRank(write, COLUMN)));
  }
  return ids;
}

describe.each(databases.eachSupportedId())('DatabaseBoardStore, %s', id => {
  async function setUp() {
    const knex = await databases.initMigrated(id);
    const store = new DatabaseBoardStore(knex, now);
    await store.found(BOARD, []);
    return { knex, store };
  }

  it('ranks a long column anew with every item where it was', async () => {
    const { knex, store } = await setUp();
    const wanted = await store.write(BOARD, write => fill(write, 1_100));
    const last = wanted[1];
    for (let i = 0; i < 200; i += 1) {
      const after = wanted[wanted.indexOf(last) - 1];
      const squeezed = `squeezed-${i}`;
      await store.write(BOARD, async write => {
        const rank = await write.rankAt(COLUMN, { after });
        await write.create(squeezed, created(rank ?? ''));
      });
      wanted.splice(wanted.indexOf(last), 0, squeezed);
    }

    const rows = await knex('items').orderBy('rank').select('id', 'rank');
    expect(rows.map(row => row.id)).toEqual(wanted);
    expect(Math.max(...rows.map(row => row.rank.length))).toBeLessThanOrEqual(
      MAX_RANK_LENGTH,
    );
    const types: string[] = await knex('item_events').pluck('type');
    expect(types.filter(type => type === 'reranked').length).toBeGreaterThan(
      1_100,
    );
    const events = new Map<string, ItemEvent[]>();
    for (const row of await knex('item_events').orderBy('sequence')) {
      events.set(row.item_id, [
        ...(events.get(row.item_id) ?? []),
        JSON.parse(row.event),
      ]);
    }
    const items = await store.itemsSince(BOARD, 0, 10_000);
    expect(items).toHaveLength(wanted.length);
    expect(items.map(({ state }) => state)).toEqual(
      items.map(item => replayItem(events.get(item.id) ?? [])),
    );
    expect(await store.version(BOARD)).toBe(types.length);
  });

  it('leaves nothing of a write that fails', async () => {
    const { store } = await setUp();
    await expect(
      store.write(BOARD, async write => {
        await fill(write, 3);
        throw new Error('Halfway');
      }),
    ).rejects.toThrow('Halfway');
    expect(await store.version(BOARD)).toBe(0);
    expect(await store.itemsSince(BOARD, 0, 10)).toEqual([]);
    const item = await store.write(BOARD, write =>
      write.create('first', created('a0')),
    );
    expect(item).toMatchObject({ number: 1, sequence: 1 });
  });

  it('counts nothing up when nothing is written', async () => {
    const { store } = await setUp();
    const version = await store.write(BOARD, async write => write.version);
    expect(version).toBeUndefined();
    expect(await store.version(BOARD)).toBe(0);
  });

  it('writes to no board that nobody made known', async () => {
    const { store } = await setUp();
    await expect(store.write('fehlt', async () => 'done')).rejects.toThrow(
      'No such board',
    );
  });
});

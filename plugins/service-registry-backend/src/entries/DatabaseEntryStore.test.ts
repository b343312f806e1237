import { createTestDatabases } from '../__testUtils__/databases';
import { someFields } from '../__testUtils__/entries';
import { DatabaseEntryStore } from './DatabaseEntryStore';
import { EntryWrite, StaleWriteError } from './EntryStore';

jest.setTimeout(60_000);

const databases = createTestDatabases();
const context = { actor: 'user:default/anna', at: '2026-11-22T10:00:00.000Z' };

function creation(name: string, change = {}): EntryWrite {
  return {
    name,
    expectedRevision: null,
    fields: someFields(change),
    retired: false,
    action: 'create',
  };
}

describe.each(databases.eachSupportedId())('DatabaseEntryStore, %s', id => {
  async function createStore() {
    const knex = await databases.initMigrated(id);
    return { store: new DatabaseEntryStore(knex), knex };
  }

  it('keeps what was written, restricted fields apart', async () => {
    const { store, knex } = await createStore();
    const fields = someFields({
      aliases: ['Perso'],
      restricted: { contract: { number: 'V-1' } },
    });
    await store.writeAll([{ ...creation('a'), fields }], context);

    expect(await store.get('a')).toMatchObject({
      name: 'a',
      revision: 1,
      sequence: 1,
      fields,
      updatedBy: 'user:default/anna',
      createdAt: context.at,
    });
    const row = await knex('entries').first();
    expect(row.fields).not.toContain('V-1');
  });

  it('numbers revisions and keeps their diff', async () => {
    const { store } = await createStore();
    await store.writeAll([creation('a')], context);
    await store.writeAll(
      [
        {
          name: 'a',
          expectedRevision: 1,
          fields: someFields({ title: 'Neuer Titel' }),
          retired: false,
          action: 'update',
          note: 'umbenannt',
        },
      ],
      { ...context, at: '2026-11-22T11:00:00.000Z' },
    );

    const { revisions, total } = await store.listRevisions('a', { limit: 10 });
    expect(total).toBe(2);
    expect(revisions[0]).toMatchObject({
      revision: 2,
      action: 'update',
      note: 'umbenannt',
      changes: [
        { path: 'title', before: 'Meldebescheinigung', after: 'Neuer Titel' },
      ],
    });
    expect(revisions[1]).toMatchObject({ revision: 1, action: 'create' });
    expect(await store.get('a')).toMatchObject({
      revision: 2,
      createdAt: context.at,
      updatedAt: '2026-11-22T11:00:00.000Z',
    });
  });

  it('writes nothing when one of many is stale', async () => {
    const { store } = await createStore();
    await store.writeAll([creation('a')], context);
    const writes = [
      creation('b'),
      { ...creation('a'), expectedRevision: 7, action: 'update' as const },
    ];

    await expect(store.writeAll(writes, context)).rejects.toMatchObject({
      stale: [{ name: 'a', actualRevision: 1 }],
    });
    expect(await store.get('b')).toBeUndefined();
    expect(await store.lastSequence()).toBe(1);
  });

  it('refuses a name that is taken', async () => {
    const { store } = await createStore();
    await store.writeAll([creation('a')], context);
    await expect(store.writeAll([creation('a')], context)).rejects.toThrow(
      StaleWriteError,
    );
  });

  it('lets only one of several writers win who saw the same revision', async () => {
    const { store } = await createStore();
    await store.writeAll([creation('a')], context);
    const results = await Promise.allSettled(
      Array.from({ length: 8 }, (_, i) =>
        store.writeAll(
          [
            {
              ...creation('a', { title: `Titel ${i}` }),
              expectedRevision: 1,
              action: 'update',
            },
          ],
          context,
        ),
      ),
    );
    expect(results.filter(r => r.status === 'fulfilled')).toHaveLength(1);
    expect(await store.get('a')).toMatchObject({ revision: 2 });
    expect((await store.listRevisions('a', { limit: 9 })).total).toBe(2);
  });

  it('never shows a reader a number before all smaller ones', async () => {
    const { store } = await createStore();
    let seen = 0;
    const names = new Set<string>();
    const follow = async () => {
      for (const entry of await store.listChangedAfter(seen, { limit: 100 })) {
        names.add(entry.name);
        seen = entry.sequence;
      }
    };
    const writers = Array.from({ length: 30 }, (_, i) =>
      store.writeAll([creation(`e-${i}`)], context),
    );
    const done = Promise.all(writers).then(() => true);
    while (!(await Promise.race([done, follow().then(() => false)]))) {
      // keep reading while they write
    }
    await follow();
    expect(names.size).toBe(30);
    expect(seen).toBe(30);
  });

  it('runs what goes alongside in the same transaction', async () => {
    const { store } = await createStore();
    await expect(
      store.writeAll([creation('a')], context, async () => {
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    expect(await store.get('a')).toBeUndefined();
  });

  it('takes ten thousand entries at once', async () => {
    const { store } = await createStore();
    const writes = Array.from({ length: 10_000 }, (_, i) =>
      creation(`e-${i}`, { title: `Eintrag ${i}` }),
    );
    const written = await store.writeAll(writes, context);
    expect(written).toHaveLength(10_000);
    expect(await store.lastSequence()).toBe(10_000);
    expect((await store.getMany(writes.map(write => write.name))).length).toBe(
      10_000,
    );
  });
});

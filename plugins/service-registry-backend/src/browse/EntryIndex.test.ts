import { Knex } from 'knex';
import { createTestDatabases } from '../__testUtils__/databases';
import { someFields } from '../__testUtils__/entries';
import { seedEntries } from '../__testUtils__/seedEntries';
import { someRules } from '../__testUtils__/upkeep';
import { DatabaseEntryStore } from '../entries/DatabaseEntryStore';
import { DatabaseConfirmationStore } from '../upkeep/DatabaseConfirmationStore';
import { EntryIndex } from './EntryIndex';

jest.setTimeout(60_000);

const databases = createTestDatabases();
const context = { actor: 'user:default/anna', at: '2026-11-22T10:00:00.000Z' };

function createIndex(knex: Knex, store: DatabaseEntryStore) {
  return new EntryIndex({
    store,
    confirmations: new DatabaseConfirmationStore(knex),
    rules: someRules(),
  });
}

describe.each(databases.eachSupportedId())('EntryIndex, %s', id => {
  it('sees what another replica wrote, at once', async () => {
    const knex = await databases.initMigrated(id);
    const here = new DatabaseEntryStore(knex);
    const elsewhere = new DatabaseEntryStore(knex);
    const index = createIndex(knex, here);
    expect((await index.table()).entries).toEqual([]);

    await elsewhere.writeAll(
      ['zebra', 'affe'].map(name => ({
        name,
        expectedRevision: null,
        fields: someFields({ title: name }),
        retired: false,
        action: 'create',
      })),
      context,
    );
    const names = async () =>
      (await index.table()).entries.map(entry => entry.summary.title);
    expect(await names()).toEqual(['affe', 'zebra']);

    await elsewhere.writeAll(
      [
        {
          name: 'affe',
          expectedRevision: 1,
          fields: someFields({ title: 'zzz' }),
          retired: false,
          action: 'update',
        },
      ],
      context,
    );
    expect(await names()).toEqual(['zebra', 'zzz']);
  });

  it('sees what was confirmed elsewhere, and goes on seeing it after an edit', async () => {
    const knex = await databases.initMigrated(id);
    const store = new DatabaseEntryStore(knex);
    await seedEntries(knex, { a: {} });
    const index = createIndex(knex, store);
    const careOf = async () => (await index.table()).entries[0].care;
    const before = await careOf();
    expect(before?.confirmation).toBeUndefined();

    await new DatabaseConfirmationStore(knex).note(
      [{ name: 'a', revision: 1 }],
      context,
    );
    const confirmed = await careOf();
    expect(confirmed?.confirmation?.confirmedAt).toBe(context.at);
    expect(confirmed?.dueOn()).not.toBe(before?.dueOn());

    const edit = (retired: boolean, expectedRevision: number) =>
      store.writeAll(
        [
          {
            name: 'a',
            expectedRevision,
            fields: someFields({ summary: 'neu' }),
            retired,
            action: 'update',
          },
        ],
        context,
      );
    await edit(false, 1);
    expect(await careOf()).toMatchObject({
      revision: 2,
      confirmation: { confirmedRevision: 1 },
    });
    await edit(true, 2);
    expect(await careOf()).toBeUndefined();
  });

  it('gives every reader at least what was there when it asked', async () => {
    const knex = await databases.initMigrated(id);
    const store = new DatabaseEntryStore(knex);
    const index = createIndex(knex, store);
    const counts = await Promise.all(
      Array.from({ length: 20 }, async (_, i) => {
        await store.writeAll(
          [
            {
              name: `e-${i}`,
              expectedRevision: null,
              fields: someFields(),
              retired: false,
              action: 'create',
            },
          ],
          context,
        );
        const { entries } = await index.table();
        return entries.some(entry => entry.summary.name === `e-${i}`);
      }),
    );
    expect(counts).toEqual(Array(20).fill(true));
  });
});

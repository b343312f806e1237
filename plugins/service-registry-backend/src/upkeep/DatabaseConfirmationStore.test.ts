import { Knex } from 'knex';
import { createTestDatabases } from '../__testUtils__/databases';
import { someFields } from '../__testUtils__/entries';
import { seedEntries } from '../__testUtils__/seedEntries';
import { DatabaseEntryStore } from '../entries/DatabaseEntryStore';
import { DatabaseConfirmationStore } from './DatabaseConfirmationStore';

jest.setTimeout(60_000);

const databases = createTestDatabases();
const context = {
  actor: 'user:default/anna',
  at: '2026-11-23T10:00:00.000Z',
};

describe.each(databases.eachSupportedId())(
  'DatabaseConfirmationStore, %s',
  id => {
    let knex: Knex;
    let store: DatabaseConfirmationStore;

    beforeEach(async () => {
      knex = await databases.initMigrated(id);
      store = new DatabaseConfirmationStore(knex);
    });

    it('notes only what is still at the revision looked at and in use', async () => {
      await seedEntries(knex, { a: {}, b: {}, gone: {} });
      await knex('entries')
        .where({ name: 'gone' })
        .update({ retired_at: context.at });
      const noted = await store.note(
        [
          { name: 'a', revision: 1 },
          { name: 'b', revision: 2 },
          { name: 'gone', revision: 1 },
          { name: 'missing', revision: 1 },
        ],
        context,
      );
      expect([...noted]).toEqual(['a']);
      expect(await store.get('a')).toMatchObject({
        confirmedAt: context.at,
        confirmedBy: context.actor,
        confirmedRevision: 1,
      });
      expect(await store.get('b')).toBeUndefined();
    });

    it('keeps the last confirmation beside a doubt', async () => {
      await seedEntries(knex, { a: {} });
      const later = { ...context, at: '2026-12-01T10:00:00.000Z' };
      await store.note([{ name: 'a', revision: 1 }], context);
      await store.note([{ name: 'a', revision: 1, doubt: '?' }], later);
      expect(await store.get('a')).toMatchObject({
        confirmedAt: context.at,
        doubt: '?',
        doubtAt: later.at,
      });
    });

    it('hands out every change in order, each name once', async () => {
      await seedEntries(knex, { a: {}, b: {} });
      await store.note([{ name: 'a', revision: 1 }], context);
      await store.note([{ name: 'b', revision: 1 }], context);
      await store.note([{ name: 'a', revision: 1 }], context);
      const all = await store.listChangedAfter(0, { limit: 10 });
      expect(all.map(({ name }) => name)).toEqual(['b', 'a']);
      const [b, a] = all;
      expect(
        await store.listChangedAfter(b.sequence, { limit: 10 }),
      ).toMatchObject([{ name: 'a', sequence: a.sequence }]);
    });

    it('never confirms what an edit at the same moment changed', async () => {
      const names = Array.from({ length: 20 }, (_, i) => `e-${i}`);
      await seedEntries(
        knex,
        Object.fromEntries(names.map(name => [name, {}])),
      );
      const entries = new DatabaseEntryStore(knex);
      const outcomes = await Promise.all(
        names.map(async name => {
          const [noted] = await Promise.all([
            store.note([{ name, revision: 1 }], context),
            entries.writeAll(
              [
                {
                  name,
                  expectedRevision: 1,
                  fields: someFields({ summary: 'neu' }),
                  retired: false,
                  action: 'update',
                },
              ],
              context,
            ),
          ]);
          return { name, noted: noted.has(name) };
        }),
      );
      for (const { name, noted } of outcomes) {
        const entry = await entries.get(name);
        const confirmation = await store.get(name);
        expect(Boolean(confirmation)).toBe(noted);
        // Confirmed before the edit, or not at all.
        expect(
          confirmation === undefined ||
            confirmation.sequence < (entry?.sequence ?? 0),
        ).toBe(true);
      }
    });
  },
);

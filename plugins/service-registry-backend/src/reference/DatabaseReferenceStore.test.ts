import { ReferenceItem } from '@rathaus/plugin-service-registry-common';
import { createTestDatabases } from '../__testUtils__/databases';
import { DatabaseReferenceStore } from './DatabaseReferenceStore';
import { contentHash } from './lib/contentHash';
import { searchWords } from './lib/searchWords';

jest.setTimeout(60_000);

const databases = createTestDatabases();

const items: ReferenceItem[] = [
  { key: '99108001000000', name: 'Führerschein', group: 'Fahrerlaubnis' },
  { key: '99108001001000', name: 'Führerschein Umtausch' },
  { key: '99108002000000', name: 'Internationaler Führerschein' },
  { key: '99108003000000', name: 'Mofaführerscheinprüfung' },
  { key: '99012001000000', name: 'Ärztliche Untersuchung' },
  { key: '99012002000000', name: 'Zulassung von Häusern' },
];

function content(of: ReferenceItem[]) {
  return {
    items: of,
    hash: contentHash(of),
    sourceName: 'liste.csv',
    importedBy: 'user:default/admin',
    importedAt: '2026-11-22T10:00:00.000Z',
  };
}

describe.each(databases.eachSupportedId())('DatabaseReferenceStore, %s', id => {
  async function createStore() {
    return new DatabaseReferenceStore(await databases.initMigrated(id));
  }

  it('has no list at first', async () => {
    const store = await createStore();
    expect(await store.status()).toEqual([
      { list: 'leika', version: 0, itemCount: 0 },
      { list: 'ozg', version: 0, itemCount: 0 },
    ]);
    expect(await store.knownKeys('leika')).toBeUndefined();
    expect(await store.search('leika', { words: [], limit: 5 })).toEqual({
      items: [],
      totalItems: 0,
    });
  });

  it('replaces a list, counts versions, and knows the same content', async () => {
    const store = await createStore();
    const first = content(items);
    expect(await store.replace('leika', first)).toEqual({
      version: 1,
      changed: true,
    });
    expect(await store.replace('leika', content([...items].reverse()))).toEqual(
      { version: 1, changed: false },
    );

    const second = content(items.slice(0, 2));
    expect(await store.replace('leika', second)).toEqual({
      version: 2,
      changed: true,
    });
    expect((await store.status())[0]).toEqual({
      list: 'leika',
      version: 2,
      itemCount: 2,
      importedAt: '2026-11-22T10:00:00.000Z',
      sourceName: 'liste.csv',
    });
    expect(await store.knownKeys('leika')).toEqual(
      new Set(['99108001000000', '99108001001000']),
    );
    expect(
      await store.knownKeys('leika', ['99108001000000', '99012002000000']),
    ).toEqual(new Set(['99108001000000']));
    expect(await store.knownKeys('ozg')).toBeUndefined();

    expect(await store.replace('leika', first, { unlessEver: true })).toEqual({
      version: 2,
      changed: false,
    });
    expect(await store.replace('leika', first)).toEqual({
      version: 3,
      changed: true,
    });
  });

  it('survives several replicas that load at the same time', async () => {
    const store = await createStore();
    const results = await Promise.all(
      Array.from({ length: 4 }, () => store.replace('leika', content(items))),
    );
    expect(results.filter(result => result.changed)).toHaveLength(1);
    expect(results.map(result => result.version)).toEqual([1, 1, 1, 1]);
    expect((await store.knownKeys('leika'))?.size).toBe(items.length);
  });

  it('leaves the old content when the new cannot be written', async () => {
    const store = await createStore();
    await store.replace('leika', content(items));
    const twice = [items[0], items[0]];
    await expect(store.replace('leika', content(twice))).rejects.toThrow();
    expect((await store.status())[0].version).toBe(1);
    expect((await store.knownKeys('leika'))?.size).toBe(items.length);
  });

  describe('search', () => {
    async function search(query: string, limit = 10) {
      const store = await createStore();
      await store.replace('leika', content(items));
      return store.search('leika', { words: searchWords(query), limit });
    }

    it.each(['führerschein', 'FUEHRERSCHEIN', 'fuhrerschein'])(
      'ranks beginnings before parts for %s',
      async query => {
        const result = await search(query);
        expect(result.totalItems).toBe(4);
        expect(result.items.map(item => item.name)).toEqual([
          'Führerschein',
          'Führerschein Umtausch',
          'Internationaler Führerschein',
          'Mofaführerscheinprüfung',
        ]);
      },
    );

    it('wants all words, in any order', async () => {
      const result = await search('umtausch führer');
      expect(result.items).toEqual([items[1]]);
    });

    it('finds by the beginning of a key, the key itself first', async () => {
      expect((await search('99 108 001 001 000')).items).toEqual([items[1]]);
      const result = await search('99108001', 1);
      expect(result.totalItems).toBe(2);
      expect(result.items).toHaveLength(1);
      expect((await search('108001')).totalItems).toBe(0);
    });

    it('is in alphabetical order without words', async () => {
      const result = await search('');
      expect(result.items[0].name).toBe('Ärztliche Untersuchung');
      expect(result.items.at(-1)?.name).toBe('Zulassung von Häusern');
    });

    it('finds exactly the keys asked for', async () => {
      const store = await createStore();
      await store.replace('leika', content(items));
      expect(
        await store.search('leika', {
          words: [],
          keys: ['99012002000000', '1'],
          limit: 10,
        }),
      ).toEqual({ items: [items[5]], totalItems: 1 });
      expect(
        await store.search('leika', { words: [], keys: [], limit: 10 }),
      ).toEqual({ items: [], totalItems: 0 });
    });
  });
});

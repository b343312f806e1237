import {
  ENTRY_TYPES,
  entryFilterSchema,
  FACETS,
  LIFECYCLES,
  RESPONSIBILITIES,
} from '@rathaus/plugin-service-registry-common';
import fc from 'fast-check';
import { someEntry, someFields } from '../__testUtils__/entries';
import { someRules } from '../__testUtils__/upkeep';
import { StoredEntry } from '../entries/EntryStore';
import { browseEntries } from './browseEntries';
import { cutPage } from './cursor';
import { createEntryTable, EntryTable } from './EntryTable';
import { toIndexedEntry } from './IndexedEntry';
import { matchedName, searchTextOf } from './searchText';

const everything = { ownerTitle: () => undefined, mayRead: () => true };

function tableOf(...entries: StoredEntry[]): EntryTable {
  return createEntryTable(
    entries
      .map(entry => toIndexedEntry(entry, undefined, someRules()))
      .sort((a, b) => (a.titleKey < b.titleKey ? -1 : 1)),
  );
}

/** Positions of the hits as the pager wants them. */
function namesOf(table: EntryTable, rows: number[]) {
  return {
    length: rows.length,
    at: (index: number) => table.entries[rows[index]].summary.name,
  };
}

const refsOf = (...names: string[]) =>
  names.map(name => `component:default/${name}`);

function titles(
  table: EntryTable,
  query: object,
  found?: readonly string[],
): string[] {
  const filter = entryFilterSchema.parse(query);
  return browseEntries(table, filter, { ...everything, found }).rows.map(
    row => table.entries[row].summary.title,
  );
}

describe('searching', () => {
  const entries = tableOf(
    someEntry('a', { title: 'Personalausweis', aliases: ['Perso'] }),
    someEntry('b', { title: 'Ausweis für Büchereien' }),
    someEntry('c', { title: 'Kfz-Zulassung', summary: 'mit Ausweis' }),
    someEntry('d', { title: 'Fischereischein', leikaKeys: ['99041001000000'] }),
  );

  it('puts the start of a title before parts of words and the summary', () => {
    expect(titles(entries, { q: 'ausweis' })).toEqual([
      'Ausweis für Büchereien',
      'Personalausweis',
      'Kfz-Zulassung',
    ]);
  });

  it('finds umlauts in any spelling, several words and keys', () => {
    expect(titles(entries, { q: 'BUECHEREI ausweis' })).toEqual([
      'Ausweis für Büchereien',
    ]);
    expect(titles(entries, { q: '99041001' })).toEqual(['Fischereischein']);
  });

  it('puts what the search has found first, in its order, before what only has the words in it', () => {
    const found = refsOf('d', 'a', 'gone', 'd');
    expect(titles(entries, { q: 'ausweis' }, found)).toEqual([
      'Fischereischein',
      'Personalausweis',
      'Ausweis für Büchereien',
      'Kfz-Zulassung',
    ]);
    expect(titles(entries, { q: 'xyz' }, found)).toHaveLength(2);
    expect(titles(entries, { q: 'xyz', sort: 'title' }, found)).toEqual([
      'Fischereischein',
      'Personalausweis',
    ]);
    expect(titles(entries, { q: 'xyz', type: ['basisdienst'] }, found)).toEqual(
      [],
    );
  });

  it('tells by which other name an entry was found', () => {
    const text = searchTextOf(
      someFields({ title: 'Meldewesen', aliases: ['EWO'] }),
    );
    expect(matchedName(text, ['ewo'])).toBe('EWO');
    expect(matchedName(text, ['melde'])).toBeUndefined();
  });
});

describe('sorting', () => {
  it('follows the German alphabet', () => {
    const entries = tableOf(
      someEntry('a', { title: 'Ärzte' }),
      someEntry('b', { title: 'Zoo' }),
      someEntry('c', { title: 'arbeit' }),
      someEntry('d', { title: 'Straße' }),
      someEntry('e', { title: 'Strand' }),
    );
    expect(titles(entries, { sort: 'title' })).toEqual([
      'arbeit',
      'Ärzte',
      'Strand',
      'Straße',
      'Zoo',
    ]);
    expect(titles(entries, { sort: '-title' })[0]).toBe('Zoo');
  });
});

const anyEntry = fc
  .record({
    number: fc.nat({ max: 99 }),
    type: fc.constantFrom(...ENTRY_TYPES),
    lifecycle: fc.constantFrom(...LIFECYCLES),
    responsibility: fc.constantFrom(...RESPONSIBILITIES),
    owner: fc.constantFrom('group:default/a', 'group:default/b'),
    audiences: fc.uniqueArray(fc.constantFrom('buerger', 'schulen')),
    retired: fc.boolean(),
  })
  .map(({ number, retired, ...fields }) =>
    someEntry(
      `e-${number}`,
      { title: `Titel ${number}`, ...fields },
      { retiredAt: retired ? '2026-01-01T00:00:00.000Z' : undefined },
    ),
  );
const anyTown = fc
  .uniqueArray(anyEntry, { selector: entry => entry.name, maxLength: 40 })
  .map(entries => tableOf(...entries));
const anyFound = fc.option(
  fc.array(
    fc.nat({ max: 99 }).map(number => `component:default/e-${number}`),
    { maxLength: 40 },
  ),
  { nil: undefined },
);
const anyFilter = fc
  .record(
    {
      q: fc.constantFrom('', 'titel', '1', '7'),
      type: fc.subarray([...ENTRY_TYPES]),
      lifecycle: fc.subarray([...LIFECYCLES]),
      responsibility: fc.subarray([...RESPONSIBILITIES]),
      owner: fc.subarray(['group:default/a', 'group:default/b']),
      audience: fc.subarray(['buerger', 'schulen']),
      retired: fc.constantFrom('true', 'false'),
      sort: fc.constantFrom(
        'title',
        '-title',
        'updatedAt',
        'relevance',
        'owner',
      ),
    },
    { requiredKeys: [] },
  )
  .map(filter => entryFilterSchema.parse(filter));

describe('counting', () => {
  it('says what choosing one value alone in a facet would leave', () => {
    fc.assert(
      fc.property(anyTown, anyFilter, anyFound, (entries, filter, found) => {
        const options = { ...everything, found };
        const { counts } = browseEntries(entries, filter, options);
        for (const facet of FACETS) {
          for (const [value, count] of counts[facet]) {
            const chosen = { ...filter, [facet]: [value] };
            expect(browseEntries(entries, chosen, options).rows).toHaveLength(
              count,
            );
          }
        }
      }),
    );
  });

  it('leaves out what may not be read, from hits and counts alike', () => {
    const entries = tableOf(
      someEntry('a', { owner: 'group:default/a' }),
      someEntry('b', { owner: 'group:default/b' }),
    );
    const { rows, counts } = browseEntries(
      entries,
      entryFilterSchema.parse({ q: 'x' }),
      {
        ...everything,
        found: refsOf('b', 'a'),
        mayRead: entry => entry.owner === 'group:default/a',
      },
    );
    expect(rows).toHaveLength(1);
    expect([...counts.owner]).toEqual([['group:default/a', 1]]);
  });
});

describe('paging', () => {
  it('shows every hit exactly once, forwards and back', () => {
    fc.assert(
      fc.property(
        anyTown,
        anyFilter,
        fc.integer({ min: 1, max: 7 }),
        (entries, filter, limit) => {
          const { rows } = browseEntries(entries, filter, everything);
          const names = namesOf(entries, rows);
          const { sort } = filter;
          let page = cutPage(names, { sort, limit });
          const seen = rows.slice(page.start, page.end);
          while (page.nextCursor) {
            page = cutPage(names, { sort, limit, cursor: page.nextCursor });
            seen.push(...rows.slice(page.start, page.end));
          }
          expect(seen).toEqual(rows);
          let back = rows.slice(page.start, page.end);
          while (page.prevCursor) {
            const end = page.start;
            page = cutPage(names, { sort, limit, cursor: page.prevCursor });
            back = [...rows.slice(page.start, end), ...back];
          }
          expect(back).toEqual(rows);
        },
      ),
    );
  });

  it('goes on behind the last entry seen when others come before it', () => {
    const names = (list: string[]) => ({
      length: list.length,
      at: (index: number) => list[index],
    });
    const { nextCursor } = cutPage(names(['b', 'c', 'd', 'e']), {
      sort: 'title',
      limit: 2,
    });
    const next = (list: string[]) => {
      const page = cutPage(names(list), {
        sort: 'title',
        limit: 2,
        cursor: nextCursor,
      });
      return list.slice(page.start, page.end);
    };
    expect(next(['a', 'b', 'c', 'd', 'e'])).toEqual(['d', 'e']);
    expect(next(['b', 'd', 'e'])).toEqual(['e']);
  });

  it('refuses a cursor that is none, or of another order', () => {
    const names = { length: 2, at: (index: number) => 'ab'[index] };
    const { nextCursor } = cutPage(names, { sort: 'title', limit: 1 });
    for (const cursor of ['x', 'e30', nextCursor]) {
      expect(() =>
        cutPage(names, { sort: '-title', limit: 1, cursor }),
      ).toThrow('Invalid cursor');
    }
  });
});

import {
  ENTRY_TYPES,
  entryFilterSchema,
  FACETS,
  LIFECYCLES,
  RESPONSIBILITIES,
} from '@rathaus/plugin-service-registry-common';
import fc from 'fast-check';
import { someEntry } from '../__testUtils__/entries';
import { browseEntries } from './browseEntries';
import { cutPage } from './cursor';
import { IndexedEntry, toIndexedEntry } from './IndexedEntry';

const everything = { ownerTitle: () => undefined, mayRead: () => true };

function indexOf(...entries: ReturnType<typeof someEntry>[]): IndexedEntry[] {
  return entries
    .map(toIndexedEntry)
    .sort((a, b) => (a.titleKey < b.titleKey ? -1 : 1));
}

function titles(entries: IndexedEntry[], query: object): string[] {
  const filter = entryFilterSchema.parse(query);
  return browseEntries(entries, filter, everything).hits.map(
    hit => hit.entry.summary.title,
  );
}

describe('searching', () => {
  const entries = indexOf(
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

  it('tells by which other name an entry was found', () => {
    const { hits } = browseEntries(
      entries,
      entryFilterSchema.parse({ q: 'perso' }),
      everything,
    );
    expect(hits.map(hit => hit.matchedText)).toEqual([undefined]);
    const byAlias = browseEntries(
      indexOf(someEntry('x', { title: 'Meldewesen', aliases: ['EWO'] })),
      entryFilterSchema.parse({ q: 'ewo' }),
      everything,
    );
    expect(byAlias.hits.map(hit => hit.matchedText)).toEqual(['EWO']);
  });
});

describe('sorting', () => {
  it('follows the German alphabet', () => {
    const entries = indexOf(
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
  .map(entries => indexOf(...entries));
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
      fc.property(anyTown, anyFilter, (entries, filter) => {
        const { counts } = browseEntries(entries, filter, everything);
        for (const facet of FACETS) {
          for (const [value, count] of counts[facet]) {
            const chosen = { ...filter, [facet]: [value] };
            expect(
              browseEntries(entries, chosen, everything).hits,
            ).toHaveLength(count);
          }
        }
      }),
    );
  });

  it('leaves out what may not be read, from hits and counts alike', () => {
    const entries = indexOf(
      someEntry('a', { owner: 'group:default/a' }),
      someEntry('b', { owner: 'group:default/b' }),
    );
    const { hits, counts } = browseEntries(
      entries,
      entryFilterSchema.parse({}),
      { ...everything, mayRead: entry => entry.owner === 'group:default/a' },
    );
    expect(hits).toHaveLength(1);
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
          const { hits } = browseEntries(entries, filter, everything);
          const { sort } = filter;
          const seen = [];
          let page = cutPage(hits, { sort, limit });
          seen.push(...page.hits);
          while (page.nextCursor) {
            page = cutPage(hits, { sort, limit, cursor: page.nextCursor });
            seen.push(...page.hits);
          }
          expect(seen).toEqual(hits);
          let back = page.hits;
          while (page.prevCursor) {
            page = cutPage(hits, { sort, limit, cursor: page.prevCursor });
            back = [...page.hits, ...back];
          }
          expect(back).toEqual(hits);
        },
      ),
    );
  });

  it('refuses a cursor that is none, or of another order', () => {
    const { hits } = browseEntries(
      indexOf(someEntry('a'), someEntry('b')),
      entryFilterSchema.parse({}),
      everything,
    );
    const { nextCursor } = cutPage(hits, { sort: 'title', limit: 1 });
    for (const cursor of ['x', 'e30', nextCursor]) {
      expect(() => cutPage(hits, { sort: '-title', limit: 1, cursor })).toThrow(
        'Invalid cursor',
      );
    }
  });
});

import { createPermission } from '@backstage/plugin-permission-common';
import { createDeferred } from '@backstage/types';
import { PortalDocument } from '@rathaus/plugin-search-common';
import { Knex } from 'knex';
import { createTestDatabases } from '../__testUtils__/databases';
import {
  ALLOW,
  MIA,
  startTestSearch,
  TestSearch,
  titlesIn,
} from '../__testUtils__/startTestSearch';

jest.setTimeout(60_000);

const databases = createTestDatabases();

const TYPE = 'entry';
const read = createPermission({
  name: 'thing.read',
  attributes: { action: 'read' },
});

const MANY = 150;
/** When a collator stops here, the first hundred are in the database: that many are written at once. */
const HALF = 140;
const WRITTEN = 100;
const FEW = 30;

function documents(edition: string, count = MANY): PortalDocument[] {
  return Array.from({ length: count }, (_, index) => ({
    title: `Ausgabe ${edition} Nr. ${index}`,
    text: 'Verzeichnis',
    location: `/${index}`,
  }));
}

/** A collator that stops in the middle until it is told how it goes on. */
function halting(all: readonly PortalDocument[]) {
  const half = createDeferred();
  const goOn = createDeferred();
  async function* bring() {
    yield* all.slice(0, HALF);
    half.resolve();
    await goOn;
    yield* all.slice(HALF);
  }
  return {
    documents: bring(),
    half,
    goOn: () => goOn.resolve(),
    fail: () => goOn.reject(new Error('The source broke down')),
  };
}

describe.each(databases.eachSupportedId())('reading everything, %s', id => {
  let knex: Knex;
  let search: TestSearch;
  let other: TestSearch;

  /** Two replicas on the same database. */
  beforeAll(async () => {
    knex = await databases.initMigrated(id);
    const start = async () => {
      const replica = await startTestSearch(knex, {
        types: [{ type: TYPE, visibilityPermission: read }],
      });
      replica.state.decisions = { [MIA]: { 'thing.read': ALLOW } };
      return replica;
    };
    search = await start();
    other = await start();
    await bring(search, documents('Zaunkönig'));
  });

  async function bring(
    replica: TestSearch,
    all: (typeof replica.state.documents)['entry'],
  ) {
    replica.state.documents = { [TYPE]: all };
    await replica.index(TYPE);
  }

  /** Which edition a replica finds, and how much of it. */
  async function editionOf(replica: TestSearch): Promise<[string, number]> {
    const answer = await replica.find({ term: 'ausgabe', pageLimit: 100 });
    const editions = titlesIn(answer).map(title => title.split(' ')[1]);
    return [[...new Set(editions)].join(), answer.numberOfResults ?? 0];
  }

  /** The same on any replica. */
  async function edition() {
    const found = await editionOf(search);
    expect(await editionOf(other)).toEqual(found);
    return found;
  }

  /** What is found before a test. */
  let before: [string, number];

  beforeEach(async () => {
    before = await edition();
  });

  it('answers from what was there until all is there, and then at once', async () => {
    await bring(search, documents('Amsel'));
    const next = halting(documents('Drossel'));
    const run = bring(search, next.documents);
    await next.half;
    expect(await edition()).toEqual(['Amsel', MANY]);
    expect((await search.find({ term: 'Drossel' })).numberOfResults).toBe(0);
    next.goOn();
    await run;
    expect(await edition()).toEqual(['Drossel', MANY]);
    expect((await search.find({ term: 'Amsel' })).numberOfResults).toBe(0);
  });

  it('stays with what was there when the source breaks down', async () => {
    const broken = halting(documents('Fink'));
    const run = bring(search, broken.documents);
    await broken.half;
    broken.fail();
    await expect(run).rejects.toThrow('The source broke down');
    expect(await edition()).toEqual(before);
    await bring(search, documents('Fink'));
    expect(await edition()).toEqual(['Fink', MANY]);
  });

  it('stays with what was there when nothing comes', async () => {
    await bring(search, []);
    expect(await edition()).toEqual(before);
  });

  it('does without what a process that was killed half-way left', async () => {
    const killed = halting(documents('Star'));
    const run = bring(search, killed.documents).catch(error => error);
    await killed.half;
    // From here on that process says nothing any more; another one begins anew.
    const left = await knex('german_documents').where({ live: false });
    expect(left).toHaveLength(WRITTEN);
    expect(await edition()).toEqual(before);
    await bring(other, documents('Meise'));
    expect(await edition()).toEqual(['Meise', MANY]);
    killed.fail();
    await run;
    expect(await edition()).toEqual(['Meise', MANY]);
  });

  it('ends with one of two editions when two replicas read at once', async () => {
    await Promise.all([
      bring(search, documents('Specht')),
      bring(other, documents('Kleiber')),
    ]);
    const [name, count] = await edition();
    expect(['Specht', 'Kleiber']).toContain(name);
    expect(count).toBe(MANY);
  });

  it('keeps the newer one when a slow reading began earlier', async () => {
    const slow = halting(documents('Dohle'));
    const run = bring(search, slow.documents);
    await slow.half;
    await bring(other, documents('Elster'));
    slow.goOn();
    await run;
    expect(await edition()).toEqual(['Elster', MANY]);
  });

  it('does not undo what changed since it began', async () => {
    const nachtrag = async () =>
      titlesIn(await search.find({ term: 'Nachtrag' }));
    const next = halting(documents('Wachtel'));
    const run = bring(search, next.documents);
    await next.half;
    await other.update(
      TYPE,
      [
        { title: 'Nachtrag', text: '', location: '/0' },
        { title: 'Nachtrag dazu', text: '', location: '/dazu' },
      ],
      ['/1', '/nicht-da'],
    );
    expect(await nachtrag()).toEqual(['Nachtrag', 'Nachtrag dazu']);
    // It did not wait for the words of the full run, which may be many.
    const words = await knex('german_terms').where({ analysed_among: 0 });
    expect(words.map(({ word }) => word)).toEqual(['wachtel']);
    next.goOn();
    await run;
    // Of the new edition: without the one that was replaced, and the one that was removed.
    expect(await edition()).toEqual(['Wachtel', MANY - 2]);
    expect(await nachtrag()).toEqual(['Nachtrag', 'Nachtrag dazu']);
    // The next one knows better.
    await bring(other, documents('Reiher'));
    expect(await edition()).toEqual(['Reiher', MANY]);
    expect(await nachtrag()).toEqual([]);
  });

  it('brings single documents at once, to all replicas', async () => {
    const [name, count] = before;
    const found = async (term: string) =>
      titlesIn(await other.find({ term, pageLimit: 3 }));
    const location = '/5';
    await search.update(TYPE, [{ title: 'Zirkus', text: '', location }]);
    expect(await found('zirkus')).toEqual(['Zirkus']);
    expect(await edition()).toEqual([name, count - 1]);
    await search.update(TYPE, [{ title: 'Zirkuszelt', text: '', location }]);
    expect(await found('zirkus')).toEqual(['Zirkuszelt']);
    await search.update(TYPE, [], [location]);
    expect(await found('zirkus')).toEqual([]);
    expect(await edition()).toEqual([name, count - 1]);
  });

  it('leaves other types alone', async () => {
    await search.update('forgotten', documents('Fremd', 2));
    expect(await edition()).toEqual(before);
    const rows = await knex('german_types').select('type', 'documents');
    expect(rows).toEqual(
      expect.arrayContaining([
        { type: TYPE, documents: before[1] },
        { type: 'forgotten', documents: 2 },
      ]),
    );
  });

  it('has no answer without all of one edition, however often one asks', async () => {
    const seen = new Set<string>();
    let isOver = false;
    const asking = (async () => {
      while (!isOver) {
        seen.add(String(await editionOf(other)));
      }
    })();
    await bring(search, documents('Zeisig', FEW));
    await bring(other, documents('Kuckuck', FEW));
    isOver = true;
    await asking;
    const whole = [String(before), 'Zeisig,30', 'Kuckuck,30'];
    expect([...seen].filter(each => !whole.includes(each))).toEqual([]);
    expect(seen.size).toBeGreaterThan(1);
    expect(await edition()).toEqual(['Kuckuck', FEW]);
  });
});

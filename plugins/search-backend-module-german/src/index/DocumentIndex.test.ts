import fc from 'fast-check';
import { Knex } from 'knex';
import { createTestDatabases } from '../__testUtils__/databases';
import { BLOCK_SIZE, eachPosting } from '../postings/postingList';
import { PostingList } from '../postings/postings';
import { DocumentRanking } from '../query/DocumentRanking';
import { DocumentIndex } from './DocumentIndex';
import { Run, RunGoneError } from './IndexRuns';

/** Written so that nothing takes it for a link. */
const SCRIPT = ['javascript', 'alert(1)'].join(':');

jest.setTimeout(60_000);

const databases = createTestDatabases();

const EVERYTHING = { offset: 0, limit: 100 };
const HOUR_MS = 60 * 60 * 1000;

interface Named {
  location: string;
  title: string;
}

const named: fc.Arbitrary<Named> = fc.record({
  location: fc.nat(4).map(number => `/${number}`),
  title: fc.constantFrom('Ausweis', 'Pass', 'Passbild', 'Bild', 'Passbilder'),
});
const some = fc.array(named, { maxLength: 4 });

/** What may happen, in any order; numbers say which of the runs under way is meant. */
const happening = fc.oneof(
  fc.record({ what: fc.constant('begin' as const) }),
  fc.record({
    what: fc.constant('add' as const),
    run: fc.nat(),
    documents: some,
  }),
  fc.record({ what: fc.constant('complete' as const), run: fc.nat() }),
  fc.record({ what: fc.constant('drop' as const), run: fc.nat() }),
  fc.record({
    what: fc.constant('update' as const),
    documents: some,
    removed: fc.array(
      named.map(({ location }) => location),
      { maxLength: 2 },
    ),
  }),
);

/** What an index of one type should do, told in a few lines. */
class Model {
  private clock = 0;
  private completed = 0;
  private found: Named[] = [];
  private changes = new Map<string, number>();

  begin() {
    this.clock += 1;
    return { began: this.clock, documents: [] as Named[] };
  }

  complete(run: ReturnType<Model['begin']>) {
    if (run.began < this.completed) {
      return;
    }
    this.completed = run.began;
    const isNewer = ({ location }: Named) =>
      (this.changes.get(location) ?? 0) > run.began;
    this.found = [
      ...this.found.filter(isNewer),
      ...run.documents.filter(each => !isNewer(each)),
    ];
  }

  update(documents: readonly Named[], removed: readonly string[]) {
    this.clock += 1;
    const locations = [...documents.map(each => each.location), ...removed];
    locations.forEach(each => this.changes.set(each, this.clock));
    this.found = [
      ...this.found.filter(({ location }) => !locations.includes(location)),
      ...documents,
    ];
  }

  get all(): string[] {
    return sorted(this.found);
  }
}

function sorted(documents: readonly Named[]): string[] {
  const texts = documents.map(({ location, title }) => `${location} ${title}`);
  return [...new Set(texts)].sort();
}

const full = (document: Named) => ({ ...document, text: '' });

describe.each(databases.eachSupportedId())('DocumentIndex on %s', id => {
  let knex: Knex;
  const clock = { now: new Date('2026-11-23T09:00:00Z') };

  beforeAll(async () => {
    knex = await databases.initMigrated(id);
  });

  async function all(type: string): Promise<Named[]> {
    const ranking = new DocumentRanking(knex);
    const filter = { findable: [{ type }] };
    const { documents } = await ranking.find({ filter }, {}, EVERYTHING);
    return documents.map(({ document }) => document);
  }

  /** What is wrong in the tables, when nothing is under way. */
  async function leftovers() {
    const count = async (query: Knex.QueryBuilder) =>
      Number((await query.count({ count: '*' }).first()).count);
    const documents = () => knex('german_documents').select('id');
    const terms = () => knex('german_terms').select('id');
    const postings = () => knex('german_posting_lists').select('term');
    const placesOf = (lists: PostingList[]) =>
      lists.flatMap(({ block, list }) => {
        const places: number[] = [];
        eachPosting(list, place => places.push(block * BLOCK_SIZE + place));
        return places;
      });
    const lists: PostingList[] = await knex('german_posting_lists');
    const ids: number[] = await documents().pluck('id');
    const termRows: { id: number; documents: number }[] = await knex(
      'german_terms',
    ).select('id', 'documents');
    return {
      runs: await count(knex('german_runs')),
      runDocuments: await count(knex('german_run_documents')),
      unseen: await count(knex('german_documents').where({ live: false })),
      uncounted: await count(
        knex('german_documents').where({ counted: false }),
      ),
      contents: await count(
        knex('german_contents').whereNotIn('document', documents()),
      ),
      postings: placesOf(lists).filter(place => !ids.includes(place)).length,
      documentTerms: await count(
        knex('german_document_terms').whereNotIn('document', documents()),
      ),
      terms: await count(knex('german_terms').whereNotIn('id', postings())),
      parts: await count(knex('german_parts').whereNotIn('term', terms())),
      grams: await count(knex('german_grams').whereNotIn('term', terms())),
      miscounted: termRows.filter(
        ({ id: term, documents: counted }) =>
          counted !== placesOf(lists.filter(list => list.term === term)).length,
      ).length,
    };
  }

  const NOTHING = {
    runs: 0,
    runDocuments: 0,
    unseen: 0,
    uncounted: 0,
    contents: 0,
    postings: 0,
    documentTerms: 0,
    terms: 0,
    parts: 0,
    grams: 0,
    miscounted: 0,
  };

  it('has what it should, whatever happens at once and in which order', async () => {
    const replicas = [1, 2].map(() =>
      DocumentIndex.create(knex, () => clock.now),
    );
    let types = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(happening, { minLength: 4, maxLength: 12 }),
        async happenings => {
          types += 1;
          const type = `type-${types}`;
          const model = new Model();
          const runs: Array<{
            run: Run;
            meant: ReturnType<Model['begin']>;
          }> = [];
          const take = (number: number) =>
            runs.splice(number % Math.max(1, runs.length), 1)[0];
          for (const [index, next] of happenings.entries()) {
            const replica = replicas[index % replicas.length];
            if (next.what === 'begin') {
              const run = await replica.begin(type);
              runs.push({ run, meant: model.begin() });
            } else if (next.what === 'update') {
              // Of several with one location, the last one is meant by those who bring them: here there is one.
              const documents = next.documents.slice(0, 1);
              await replica.update(type, documents.map(full), next.removed);
              model.update(documents, next.removed);
            } else if (runs.length) {
              const taken = take(next.run);
              if (next.what === 'add') {
                await replica.add(taken.run, next.documents.map(full));
                taken.meant.documents.push(...next.documents);
                runs.push(taken);
              } else if (next.what === 'complete') {
                await replica.complete(taken.run);
                model.complete(taken.meant);
              } else {
                await replica.drop(taken.run);
              }
            }
            expect(sorted(await all(type))).toEqual(model.all);
          }
          for (const { run } of runs) {
            await replicas[0].drop(run);
          }
        },
      ),
      { numRuns: 25 },
    );
    await replicas[0].complete(await replicas[0].begin('last'));
    expect(await leftovers()).toEqual(NOTHING);
  });

  it('forgets what a process left that is not heard of any more, and refuses it', async () => {
    const index = DocumentIndex.create(knex, () => clock.now);
    const dead = await index.begin('dead');
    await index.add(dead, [{ title: 'Nachlass', text: '', location: '/dead' }]);
    clock.now = new Date(clock.now.getTime() + HOUR_MS / 2);
    await index.complete(await index.begin('other'));
    expect(await leftovers()).toMatchObject({ runs: 1, unseen: 1 });
    clock.now = new Date(clock.now.getTime() + HOUR_MS);
    await index.complete(await index.begin('other'));
    expect(await leftovers()).toEqual(NOTHING);
    await expect(index.complete(dead)).rejects.toThrow(RunGoneError);
    expect(await all('dead')).toEqual([]);
  });

  it('takes any number of documents at once', async () => {
    const index = DocumentIndex.create(knex, () => clock.now);
    const many = Array.from({ length: 1200 }, (_, number) => ({
      title: 'Eins',
      text: '',
      location: `/${number}`,
    }));
    await index.update('many', many);
    const [{ documents }] = await knex('german_types').where({ type: 'many' });
    expect(documents).toBe(many.length);
  });

  it('leaves out what no link may lead to, and reads what it can of the rest', async () => {
    const index = DocumentIndex.create(knex, () => clock.now);
    const run = await index.begin('odd');
    const leftOut = await index.add(run, [
      { title: 'Skript', text: '', location: SCRIPT },
      { title: 'Daten', text: '', location: 'data:text/html,x' },
      { title: 'Adresse', text: '', location: 'https://example.org/a' },
      { title: 'A\0B\ud800', text: '', location: '/nul' },
      JSON.parse(
        '{"title": 7, "location": "/zahl", "aliases": "x", "owner": []}',
      ),
    ]);
    await index.complete(run);
    expect(leftOut).toBe(2);
    expect(await all('odd')).toEqual([
      { title: '', text: '', location: '/zahl', aliases: 'x', owner: [] },
      { title: 'AB\ufffd', text: '', location: '/nul' },
      { title: 'Adresse', text: '', location: 'https://example.org/a' },
    ]);
  });
});

for (const [id] of databases.eachSupportedId()) {
  if (id.startsWith('POSTGRES')) {
    // Without, the same questions take half as long again until autovacuum has been there.
    test(`DocumentIndex on ${id} has the tables surveyed after much was written`, async () => {
      const knex = await databases.initMigrated(id);
      const index = DocumentIndex.create(knex, () => new Date());
      const run = await index.begin('many');
      await index.add(
        run,
        Array.from({ length: 600 }, (_, number) => ({
          title: `Ausweis ${number}`,
          text: '',
          location: `/${number}`,
        })),
      );
      await index.complete(run);
      const rows: { relname: string }[] = await knex('pg_class')
        .whereLike('relname', 'german_%')
        .where('relkind', 'r')
        .where('reltuples', '>', 0)
        .select('relname');
      expect(rows.map(({ relname }) => relname)).toEqual(
        expect.arrayContaining([
          'german_documents',
          'german_contents',
          'german_terms',
          'german_posting_lists',
        ]),
      );
    });
  }
}

import { Knex } from 'knex';
import { createTestDatabases } from '../__testUtils__/databases';
import { DocumentIndex } from '../index/DocumentIndex';
import { DocumentRanking } from './DocumentRanking';
import { RankedTerm } from './Slot';

jest.setTimeout(60_000);

const databases = createTestDatabases();
const PAGE = { offset: 0, limit: 2 };

describe.each(databases.eachSupportedId())('DocumentRanking on %s', id => {
  let knex: Knex;
  let terms: RankedTerm[];

  beforeAll(async () => {
    knex = await databases.initMigrated(id);
    const index = DocumentIndex.create(knex, () => new Date());
    const entry = (title: string) => ({ title, text: '', location: title });
    await index.update('secret', [entry('Ausweis Pass')]);
    await index.update('entry', ['Pass B', 'Pass A', 'Bild'].map(entry));
    await index.update('post', ['Pass', 'Passbild'].map(entry));
    const words: { id: number; word: string }[] = await knex(
      'german_terms',
    ).select('id', 'word');
    const points: Record<string, number> = {
      ausweis: 9000,
      pass: 1000,
      bild: 150,
      passbild: 900,
    };
    terms = words.flatMap(({ id: term, word }) =>
      points[word] ? [{ slot: 0, term, word, points: points[word] }] : [],
    );
  });

  const titles = (documents: readonly { document: { title: string } }[]) =>
    documents.map(({ document }) => document.title);
  const question = (...types: string[]) => ({
    terms,
    filter: { findable: types.map(type => ({ type })) },
  });

  it('measures documents by the best that the person may find, not by what is hidden', async () => {
    const ranking = new DocumentRanking(knex);
    const all = await ranking.find(question('secret', 'entry'), {}, PAGE);
    expect(all.total).toBe(1);
    const own = await ranking.find(question('entry'), {}, PAGE, {
      facets: true,
    });
    expect(titles(own.documents)).toEqual(['Pass A', 'Pass B']);
    expect(own.total).toBe(2);
    expect(own.facets?.types).toEqual([{ value: 'entry', count: 2 }]);
    const none = await ranking.find(question('other'), {}, PAGE);
    expect(none).toEqual({ documents: [], total: 0 });
  });

  it('has each document on one page, also among those that score the same', async () => {
    const ranking = new DocumentRanking(knex);
    const pages = await Promise.all(
      [0, 1, 2, 3, 4].map(offset =>
        ranking.find(question('entry', 'post'), {}, { offset, limit: 1 }),
      ),
    );
    expect(pages.flatMap(({ documents }) => titles(documents))).toEqual([
      'Pass',
      'Passbild',
      'Pass A',
      'Pass B',
    ]);
    const narrowed = await ranking.find(
      question('entry', 'post'),
      { types: ['post'] },
      { offset: 1, limit: 1 },
    );
    expect(titles(narrowed.documents)).toEqual(['Passbild']);
  });

  it('suggests the best few of each type', async () => {
    const best = await new DocumentRanking(knex).best(
      question('entry', 'post'),
      { ofType: 1, inAll: 3 },
    );
    expect(titles(best)).toEqual(['Pass', 'Pass A']);
  });
});

import { createTestDatabases } from '../__testUtils__/databases';
import { DatabaseLexicon } from './DatabaseLexicon';

jest.setTimeout(60_000);

const databases = createTestDatabases();
/** More than are asked about at once. */
const MANY = 600;

describe.each(databases.eachSupportedId())('DatabaseLexicon on %s', id => {
  it('finds the most frequent words with a beginning, and compounds that end in it, among very many', async () => {
    const knex = await databases.initMigrated(id);
    const many = Array.from({ length: MANY }, (_, number) => `a${number}`);
    const terms = [
      ...many.map(each => ({ word: `amt${each}`, documents: 1 })),
      ...many.map(each => ({ word: `bauamts${each}`, documents: 9 })),
      { word: 'amtzz', documents: 50 },
      { word: 'zollamt', documents: 1 },
    ].map((term, index) => ({ id: index + 1, stem: term.word, ...term }));
    await knex.batchInsert('german_terms', terms, 100);
    const parts = terms.flatMap(({ id: term, word }) => {
      const start = word.indexOf('amt');
      return start > 0 ? [{ rest: word.slice(start), term, start }] : [];
    });
    await knex.batchInsert('german_parts', parts, 100);

    const found = await new DatabaseLexicon(knex).beginningWith(['amt', 'am']);
    const of = (text: string) =>
      found.filter(part => part.text === text).map(({ term }) => term.word);
    expect(of('amt')).toEqual(expect.arrayContaining(['amtzz', 'zollamt']));
    expect(of('am')).toContain('amtzz');
    expect(of('amt').length).toBeLessThan(terms.length);
  });
});

import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { eachPosting } from '../postings/postingList';
import { readPostings, termsOf } from '../postings/postings';
import { DocumentRanking } from '../query/DocumentRanking';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const migrations = {
  directory: resolvePackagePath(
    '@rathaus/plugin-search-backend-module-german',
    'migrations',
  ),
  tableName: 'german_search_migrations',
};
const ALL_BEFORE_LISTS = ['20261123120000_index', '20261130120000_wording'];

const TERM = 70_000;
const DOCUMENTS = [300, 40_000];

/** Two documents with a word, as the first version wrote them. */
async function insertOld(knex: Knex) {
  for (const id of DOCUMENTS) {
    await knex('german_documents').insert({
      id,
      hash: `${id}`,
      type: 'entry',
      location: `${id}`,
      live: true,
      counted: true,
      boost: 1600,
      sort_title: 'ausweis',
    });
    await knex('german_contents').insert({
      document: id,
      content: JSON.stringify({ title: `${id}`, text: '', location: '/' }),
    });
    await knex('german_postings').insert([
      { term: TERM, document: id, weight: 100 },
      { term: 1, document: id, weight: 30 },
    ]);
  }
  await knex('german_terms').insert({
    id: TERM,
    word: 'ausweis',
    stem: 'ausweis',
    documents: 2,
  });
  await knex('german_parts').insert([
    { rest: 'ausweis', term: TERM, start: 0 },
    { rest: 'weis', term: TERM, start: 3 },
  ]);
}

describe.each(databases.eachSupportedId())('migrations, %s', id => {
  let knex: Knex;

  const found = async () => {
    const terms = [{ slot: 0, term: TERM, word: 'ausweis', points: 10_000 }];
    const { documents } = await new DocumentRanking(knex).find(
      { terms, filter: { findable: [{ type: 'entry' }] } },
      {},
      { offset: 0, limit: 10 },
    );
    return documents.map(({ document }) => document.title);
  };

  beforeAll(async () => {
    knex = await databases.init(id);
    for (const name of ALL_BEFORE_LISTS) {
      await knex.migrate.up({ ...migrations, name: `${name}.js` });
    }
    await insertOld(knex);
    await knex.migrate.latest(migrations);
  });

  it('carry over where words stand, so that what was found is found', async () => {
    expect(await found()).toEqual(DOCUMENTS.map(String));
    const weights: number[] = [];
    for (const { list } of await readPostings(knex, [1])) {
      eachPosting(list, (_, weight) => weights.push(weight));
    }
    expect(weights).toEqual([30, 30]);
    const terms = await termsOf(knex, DOCUMENTS);
    expect([...terms.values()].map(each => each.sort((a, b) => a - b))).toEqual(
      DOCUMENTS.map(() => [1, TERM]),
    );
    expect(await knex('german_parts').pluck('rest')).toEqual(['weis']);
  });

  it('can be undone, which empties the index, and done again', async () => {
    await knex.migrate.down(migrations);
    expect(await knex.schema.hasTable('german_postings')).toBe(true);
    expect(await new DocumentRanking(knex).isEmpty()).toBe(true);
    await knex.migrate.rollback(migrations, true);
    expect(await knex.schema.hasTable('german_documents')).toBe(false);
    await knex.migrate.latest(migrations);
    expect(await found()).toEqual([]);
  });
});

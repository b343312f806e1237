import { DocumentCriteria } from '@rathaus/plugin-search-node';
import fc from 'fast-check';
import { createTestDatabases } from '../__testUtils__/databases';
import { DocumentIndex } from '../index/DocumentIndex';
import { DocumentRanking } from './DocumentRanking';

const databases = createTestDatabases();

type Value = string | number | boolean;
interface Fields {
  owner?: string | null;
  department?: string;
  kind?: Value;
  numbers?: Value[];
  isOpen?: boolean;
}

/** Texts that look like numbers and truths, quotes, what no database takes, and nothing at all. */
const DOCUMENTS: Fields[] = [
  {},
  { owner: null, kind: '' },
  { owner: 'group:default/a', department: 'group:default/b', kind: 'API' },
  { owner: 'group:default/b', kind: 'api', numbers: [] },
  { owner: "o'brien", kind: 1, numbers: [1, 2] },
  { owner: '1', kind: '1', numbers: ['1', 'x"y'] },
  { owner: 'true', kind: true, numbers: [true, 3.5], isOpen: true },
  { department: 'group:default/a', kind: 'true', isOpen: false },
];

const VALUES: Value[] = [
  ...new Set(
    DOCUMENTS.flatMap(fields =>
      Object.values(fields).flatMap(value => value ?? []),
    ),
  ),
  'group:default/c',
  '\0',
  '\ud800',
  '$',
  '%',
];

const criteria = fc.letrec<{ any: DocumentCriteria }>(tie => ({
  any: fc.oneof(
    { maxDepth: 3 },
    fc.record({
      field: fc.constantFrom(
        'owner',
        'department',
        'kind',
        'numbers',
        'isOpen',
      ),
      values: fc.array(fc.constantFrom(...VALUES), { maxLength: 3 }),
    }),
    fc.record({ not: tie('any') }),
    fc.record({ allOf: fc.array(tie('any'), { maxLength: 3 }) }),
    fc.record({ anyOf: fc.array(tie('any'), { maxLength: 3 }) }),
  ),
})).any;

function fulfils(document: Fields, given: DocumentCriteria): boolean {
  if ('field' in given) {
    const has = Object.entries(document).find(([name]) => name === given.field);
    return [has?.[1]].flat().some(value => given.values.includes(value));
  }
  if ('not' in given) {
    return !fulfils(document, given.not);
  }
  return 'allOf' in given
    ? given.allOf.every(each => fulfils(document, each))
    : given.anyOf.some(each => fulfils(document, each));
}

describe.each(databases.eachSupportedId())('criteria on %s', id => {
  it('are fulfilled by the same documents in the database', async () => {
    const knex = await databases.initMigrated(id);
    await DocumentIndex.create(knex, () => new Date()).update(
      'thing',
      DOCUMENTS.map((fields, number) => ({
        title: `Nr. ${number}`,
        text: '',
        location: `/${number}`,
        ...fields,
      })),
    );
    const ranking = new DocumentRanking(knex);
    await fc.assert(
      fc.asyncProperty(criteria, async only => {
        const { documents } = await ranking.find(
          { filter: { findable: [{ type: 'thing', only }] } },
          {},
          { offset: 0, limit: 100 },
        );
        expect(documents.map(({ document }) => document.location)).toEqual(
          DOCUMENTS.flatMap((fields, number) =>
            fulfils(fields, only) ? [`/${number}`] : [],
          ),
        );
      }),
      { numRuns: 150 },
    );
  });
});

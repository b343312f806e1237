import fc from 'fast-check';
import {
  BLOCK_SIZE,
  blockOf,
  eachPosting,
  encodePostings,
  Posting,
  withoutDocuments,
} from './postingList';

const BLOCK = 3;

const postings: fc.Arbitrary<Posting[]> = fc.uniqueArray(
  fc.record({
    document: fc.integer({
      min: BLOCK * BLOCK_SIZE,
      max: (BLOCK + 1) * BLOCK_SIZE - 1,
    }),
    weight: fc.integer({ min: 0, max: 100 }),
  }),
  { selector: ({ document }) => document, maxLength: 20 },
);

function read(list: Buffer): Posting[] {
  const found: Posting[] = [];
  eachPosting(list, (place, weight) =>
    found.push({ document: BLOCK * BLOCK_SIZE + place, weight }),
  );
  return found;
}

describe('a list of postings', () => {
  it('says what was written, the first and the last document of a block included', () => {
    fc.assert(
      fc.property(postings, given => {
        expect(read(encodePostings(given))).toEqual(given);
        expect(given.every(each => blockOf(each.document) === BLOCK)).toBe(
          true,
        );
      }),
    );
    const ends = [BLOCK * BLOCK_SIZE, (BLOCK + 1) * BLOCK_SIZE - 1].map(
      document => ({ document, weight: 100 }),
    );
    expect(read(encodePostings(ends))).toEqual(ends);
  });

  it('is a list again with another one behind it', () => {
    fc.assert(
      fc.property(postings, postings, (one, other) => {
        const both = Buffer.concat([one, other].map(encodePostings));
        expect(read(both)).toEqual([...one, ...other]);
      }),
    );
  });

  it('loses the documents that are taken out, and no others', () => {
    fc.assert(
      fc.property(postings, fc.func(fc.boolean()), (given, isGone) => {
        const gone = given.filter(({ document }) => isGone(document));
        const left = withoutDocuments(
          encodePostings(given),
          gone.map(({ document }) => document),
        );
        expect(read(left)).toEqual(given.filter(each => !gone.includes(each)));
      }),
    );
  });
});

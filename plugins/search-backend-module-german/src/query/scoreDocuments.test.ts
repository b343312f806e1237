import fc from 'fast-check';
import { BLOCK_SIZE, blockOf, encodePostings } from '../postings/postingList';
import { scoreDocuments } from './scoreDocuments';

/** Some in one block, some in others. */
const document = fc.constantFrom(1, 2, BLOCK_SIZE - 1, BLOCK_SIZE, 9e5);
const postings = fc.uniqueArray(
  fc.record({
    term: fc.integer({ min: 1, max: 4 }),
    document,
    weight: fc.integer({ min: 1, max: 100 }),
  }),
  { selector: each => `${each.term} ${each.document}` },
);
const terms = fc.array(
  fc.record({
    slot: fc.nat(2),
    term: fc.integer({ min: 1, max: 5 }),
    points: fc.integer({ min: 1, max: 3000 }),
    word: fc.constant(''),
  }),
  { maxLength: 8 },
);

describe('scoreDocuments', () => {
  it('adds up the best of each slot, document by document', () => {
    fc.assert(
      fc.property(terms, postings, fc.nat(400_000), (asked, given, least) => {
        const scores = scoreDocuments(
          asked,
          given.map(each => ({
            term: each.term,
            block: blockOf(each.document),
            list: encodePostings([each]),
          })),
        );
        const expected = [...new Set(given.map(each => each.document))]
          .map(each => ({
            document: each,
            points: [0, 1, 2]
              .map(slot =>
                Math.max(
                  0,
                  ...asked
                    .filter(term => term.slot === slot)
                    .flatMap(term =>
                      given
                        .filter(
                          posting =>
                            posting.document === each &&
                            posting.term === term.term,
                        )
                        .map(({ weight }) => weight * term.points),
                    ),
                ),
              )
              .reduce((sum, points) => sum + points, 0),
          }))
          .filter(({ points }) => points > 0);
        expect(scores.best).toBe(
          Math.max(0, ...expected.map(({ points }) => points)),
        );
        expect(
          scores.atLeast(least).sort((a, b) => a.document - b.document),
        ).toEqual(
          expected
            .filter(({ points }) => points >= least)
            .sort((a, b) => a.document - b.document),
        );
      }),
    );
  });
});

import fc from 'fast-check';
import { editDistance } from '../lexicon/editDistance';
import { synonymKeys, typoKeys } from './synonymKeys';

describe('typoKeys', () => {
  const word = fc.string({
    unit: fc.constantFrom('a', 'b', 'n', 'r', 't'),
    minLength: 5,
    maxLength: 8,
  });

  it('have something in common whenever a typing error makes one word of the other', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        const isFarther = editDistance(one, other, 1) === undefined;
        const keys = new Set(typoKeys(one));
        expect(isFarther || typoKeys(other).some(key => keys.has(key))).toBe(
          true,
        );
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['ausweis', 'auswies'],
    ['ausweis', 'asweis'],
    ['ausweis', 'ausweiss'],
    ['ausweis', 'auzweis'],
  ])('%s and %s', (one, other) => {
    const keys = new Set(typoKeys(one));
    expect(typoKeys(other).filter(key => keys.has(key))).not.toEqual([]);
  });
});

describe('synonymKeys', () => {
  it('are each there once, for what may be said', () => {
    const group = {
      words: ['Kfz-Stelle', 'verlorene Ausweise'],
      meanings: ['Auto'],
    };
    expect(
      synonymKeys({ ...group, bothWays: false })
        .filter(({ kind }) => kind !== 'typo')
        .map(({ kind, key }) => `${kind} ${key}`),
    ).toEqual([
      'phrase kfzstelle',
      'phrase verlorene ausweise',
      'stem kfzstell',
      'stem verlor',
    ]);
    expect(synonymKeys({ ...group, bothWays: true })).toContainEqual({
      kind: 'phrase',
      key: 'auto',
    });
  });
});

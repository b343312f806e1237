import fc from 'fast-check';
import { editDistance } from './editDistance';

const word = fc.string({
  unit: fc.constantFrom('a', 'b', 'c', 'd'),
  maxLength: 8,
});

describe('editDistance', () => {
  it.each([
    ['personlausweis', 'personalausweis', 1],
    ['fuhrerschien', 'fuhrerschein', 1],
    ['furherschien', 'fuhrerschein', 2],
    ['ausweis', 'ausweis', 0],
    ['ausweis', 'steuer', undefined],
    ['', 'ab', 2],
  ])('is between %s and %s', (one, other, distance) => {
    expect(editDistance(one, other, 2)).toBe(distance);
  });

  it('is the same from both sides, and 0 only for the same', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        const distance = editDistance(one, other, 20);
        expect(editDistance(other, one, 20)).toBe(distance);
        expect(distance === 0).toBe(one === other);
      }),
    );
  });

  it('says nothing about what is farther away, and the same about what is not', () => {
    fc.assert(
      fc.property(word, word, fc.nat(3), (one, other, maximum) => {
        const distance = editDistance(one, other, 20)!;
        expect(editDistance(one, other, maximum)).toBe(
          distance > maximum ? undefined : distance,
        );
      }),
    );
  });
});

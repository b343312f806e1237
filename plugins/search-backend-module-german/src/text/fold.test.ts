import fc from 'fast-check';
import { fold } from './fold';

describe('fold', () => {
  it.each([
    ['Führerschein', 'Fuehrerschein'],
    ['Straßen', 'strassen'],
    ['BAföG', 'BAfoeG'],
    ['Pavenstädt', 'pavenstaedt'],
    ['Café', 'cafe'],
    ['GROẞE', 'große'],
    ['Bücherei', 'buecherei'],
    ['Bücherei', 'bucherei'],
  ])('takes %s and %s for the same', (one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  it.each([
    ['Steuer', 'steuer'],
    ['Quelle', 'quelle'],
    ['neue Bauern', 'neue bauern'],
  ])('leaves the vowels of %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('has nothing left to fold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        expect(fold(text)).not.toMatch(/[A-Zäöüß]/);
      }),
    );
  });
});

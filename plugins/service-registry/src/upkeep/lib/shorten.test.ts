import fc from 'fast-check';
import { shorten } from './shorten';

describe('shorten', () => {
  it('ends after a word', () => {
    expect(shorten('Die Telefonnummer stimmt nicht mehr.', 20)).toBe(
      'Die Telefonnummer…',
    );
  });

  it('cuts a word that is longer than the line', () => {
    expect(shorten('Donaudampfschifffahrt', 6)).toBe('Donau…');
  });

  it('leaves a short text as it is, on one line', () => {
    expect(shorten(' Name\nfalsch ', 20)).toBe('Name falsch');
  });

  it('is never longer than asked for', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.integer({ min: 2, max: 40 }),
        (text, length) => {
          expect(shorten(text, length).length).toBeLessThanOrEqual(length);
        },
      ),
    );
  });
});

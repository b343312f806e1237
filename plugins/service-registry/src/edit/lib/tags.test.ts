import fc from 'fast-check';
import { addTags } from './tags';

describe('addTags', () => {
  it('takes several at once and none twice', () => {
    expect(addTags(['Ausweis'], 'Perso,  Personal  ausweis; Ausweis,')).toEqual(
      ['Ausweis', 'Perso', 'Personal ausweis'],
    );
  });

  it('keeps what is there, in its order, and adds no blanks', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ minLength: 1 })),
        fc.string(),
        (tags, typed) => {
          const result = addTags(tags, typed);
          expect(result.slice(0, tags.length)).toEqual(tags);
          expect(result.slice(tags.length).every(tag => tag.trim())).toBe(true);
          expect(addTags(result, typed)).toEqual(result);
        },
      ),
    );
  });
});

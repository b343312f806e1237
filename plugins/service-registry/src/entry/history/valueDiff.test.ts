import fc from 'fast-check';
import { diffList, diffText, withContext } from './valueDiff';

const join = (parts: ReturnType<typeof diffText>, leaveOut: string) =>
  parts
    .filter(part => part.is !== leaveOut)
    .map(part => part.text)
    .join('');

describe('diffText', () => {
  it('marks the words that changed', () => {
    expect(
      diffText('Der Pass gilt sechs Jahre.', 'Der Pass gilt zehn Jahre.'),
    ).toEqual([
      { text: 'Der Pass gilt ', is: 'same' },
      { text: 'sechs', is: 'removed' },
      { text: 'zehn', is: 'added' },
      { text: ' Jahre.', is: 'same' },
    ]);
  });

  it('holds both texts completely', () => {
    const text = fc
      .array(fc.constantFrom('Bürger', 'amt', ' ', '\n', 'ß', '.', 'Straße'))
      .map(words => words.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = diffText(before, after);
        expect(join(parts, 'added')).toBe(before);
        expect(join(parts, 'removed')).toBe(after);
      }),
    );
  });
});

describe('diffList', () => {
  it('says what came and what went', () => {
    expect(diffList(['Perso', 'nPA'], ['nPA', 'eID'])).toEqual({
      added: ['eID'],
      removed: ['Perso'],
    });
  });

  it('finds nothing in a change of order', () => {
    expect(diffList(['a', 'b'], ['b', 'a'])).toEqual({
      added: [],
      removed: [],
    });
  });
});

describe('withContext', () => {
  it('shortens what did not change, never what did', () => {
    const long = 'Amtsdeutsch '.repeat(100);
    const head = 'Amtsdeutsch '.repeat(5);
    const tail = ` ${'Amtsdeutsch '.repeat(4)}`;
    expect(
      withContext([
        { text: long, is: 'same' },
        { text: long, is: 'added' },
        { text: long, is: 'same' },
        { text: 'y', is: 'removed' },
        { text: long, is: 'same' },
      ]).map(part => part.text),
    ).toEqual([`…${tail}`, long, `${head}…${tail}`, 'y', `${head}…`]);
  });

  it('cuts between words', () => {
    const text = `vorn ${'x'.repeat(200)} hinten`;
    expect(
      withContext([
        { text: 'a', is: 'added' },
        { text, is: 'same' },
        { text: 'b', is: 'added' },
      ])[1].text,
    ).toBe('vorn … hinten');
  });
});

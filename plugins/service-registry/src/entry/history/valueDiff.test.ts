import fc from 'fast-check';
import { diffList, diffText, isRewritten, withContext } from './valueDiff';

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

describe('isRewritten', () => {
  it('tells a new sentence from one with a few new words', () => {
    const before = 'Termin, Unterlagen und Stand der Bearbeitung.';
    const rewritten = 'Hier beantragen Sie den Ausweis und holen ihn ab.';
    expect(isRewritten(diffText(before, rewritten))).toBe(true);
    expect(
      isRewritten(diffText(before, before.replace('Stand', 'Dauer'))),
    ).toBe(false);
  });

  it('does not take a text that only grew or shrank for another one', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-z]{1,8}( [a-z]{1,8}){0,5}$/),
        fc.stringMatching(/^[a-z]{1,8}( [a-z]{1,8}){0,20}$/),
        (text, more) => {
          expect(isRewritten(diffText(text, `${text} ${more}`))).toBe(false);
          expect(isRewritten(diffText(`${text} ${more}`, text))).toBe(false);
        },
      ),
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

import { detectDelimiter } from './detectDelimiter';

describe('detectDelimiter', () => {
  it.each([
    ['a;b\n1;2', ';'],
    ['a,b\n1,2', ','],
    ['a\tb\n1\t2', '\t'],
    ['a,b', ','],
    ['one column\nonly', ';'],
    ['', ';'],
  ])('finds in %j: %j', (text, delimiter) => {
    expect(detectDelimiter(text)).toBe(delimiter);
  });

  it('is not misled by commas inside of texts', () => {
    expect(
      detectDelimiter('Titel;Ort, Straße, Nr.\nA;Gütersloh\nB;Hof, 3\nC;x'),
    ).toBe(';');
    expect(detectDelimiter('"a;b;c;d",x\n1,2')).toBe(',');
  });
});

import { searchWords } from './searchWords';

describe('searchWords', () => {
  it.each([
    ['Führerschein umtauschen', ['fuehrerschein', 'umtauschen']],
    ['99 012.001', ['99012001']],
    ['%_\u0000', []],
    ['Hund hund', ['hund']],
    ['', []],
  ])('makes of %j: %j', (query, words) => {
    expect(searchWords(query)).toEqual(words);
  });
});

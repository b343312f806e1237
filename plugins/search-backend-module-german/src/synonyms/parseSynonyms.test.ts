import { parseSynonyms, SynonymSyntaxError } from './parseSynonyms';
import { rulesOf } from './rulesOf';
import { readShippedSynonyms } from './shippedSynonyms';

const rulesIn = (text: string) => parseSynonyms(text).flatMap(rulesOf);

describe('parseSynonyms', () => {
  it('reads who means what', () => {
    expect(
      rulesIn('# Melden\n\newo, Meldeamt = Melderegister, neue Wohnung'),
    ).toEqual(
      ['ewo', 'meldeamt'].map(word => ({
        stems: [word],
        word,
        meanings: [['melderegister'], ['neue', 'wohnung']],
      })),
    );
  });

  it('takes for each other what stands beside a tilde', () => {
    expect(
      rulesIn('a, b ~ c').map(({ stems, meanings }) => [stems, meanings]),
    ).toEqual([
      [['a'], [['b'], ['c']]],
      [['b'], [['a'], ['c']]],
      [['c'], [['a'], ['b']]],
    ]);
  });

  it('names a line that says neither', () => {
    expect(() => parseSynonyms('a = b\nc')).toThrow(SynonymSyntaxError);
    expect(() => parseSynonyms('a = b\nc')).toThrow(/Line 2/);
  });
});

it('the list that comes with the portal can be read, and each line says something', async () => {
  const groups = await readShippedSynonyms();
  expect(groups.length).toBeGreaterThan(100);
  for (const { words, meanings } of groups) {
    expect(words.length * meanings.length).toBeGreaterThan(0);
  }
});

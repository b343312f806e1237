import { phraseKey } from './synonymKeys';
import { saidOf, SynonymGroup } from './rulesOf';
import { readShippedSynonyms } from './shippedSynonyms';

/** More words are a sentence, which nobody types. */
const MOST_WORDS = 4;
const FEWEST_GROUPS = 400;

function repeated(phrases: readonly string[]): string[] {
  return phrases.filter((phrase, index) => phrases.indexOf(phrase) < index);
}

describe('shipped synonyms', () => {
  let groups: SynonymGroup[];

  beforeAll(async () => {
    groups = await readShippedSynonyms();
  });

  it('are a few hundred groups, with something said and something meant', () => {
    expect(groups.length).toBeGreaterThan(FEWEST_GROUPS);
    const empty = groups.filter(({ words, meanings, bothWays }) =>
      bothWays
        ? words.length + meanings.length < 2
        : !words.length || !meanings.length,
    );
    expect(empty).toEqual([]);
  });

  it('say what a phrase means in one place', () => {
    expect(repeated(groups.flatMap(saidOf).map(phraseKey))).toEqual([]);
  });

  it('say nothing twice, and of nothing that it means itself and nothing else', () => {
    const twice = groups.flatMap(({ meanings }) =>
      repeated(meanings.map(phraseKey)),
    );
    expect(twice).toEqual([]);
    const empty = groups.filter(
      ({ words, meanings, bothWays }) =>
        !bothWays &&
        words.some(word =>
          meanings.every(meaning => phraseKey(meaning) === phraseKey(word)),
        ),
    );
    expect(empty).toEqual([]);
  });

  it('have phrases that somebody types', () => {
    const phrases = groups.flatMap(group => [
      ...saidOf(group),
      ...group.meanings,
    ]);
    const odd = phrases.filter(phrase => {
      const { length } = phraseKey(phrase).split(' ').filter(Boolean);
      return length < 1 || length > MOST_WORDS;
    });
    expect(odd).toEqual([]);
  });
});

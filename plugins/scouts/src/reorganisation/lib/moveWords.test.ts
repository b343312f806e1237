import de from '../../translations/de';
import { Text } from '../../translations/useText';
import { moveWords, postStateWord } from './moveWords';

const german = new Map<string, string>(Object.entries(de));

/** German texts as i18next picks them, without its machinery. */
const t: Text = (key, { count, number } = {}) =>
  (
    german.get(key) ??
    german.get(`${key}_${count === 1 ? 'one' : 'other'}`) ??
    key
  ).replace('{{number}}', String(number));

describe('moveWords', () => {
  it.each([
    [
      { entries: 1200, posts: 1, handovers: 2 },
      '1.200 Einträge, 1 Amt, 2 offene Übergaben',
    ],
    [{ entries: 0, posts: 2, handovers: 0 }, '2 Ämter'],
    [{ entries: 0, posts: 0, handovers: 0 }, ''],
  ])('of %j is %j', (size, words) => {
    expect(moveWords(t, size)).toBe(words);
  });
});

describe('postStateWord', () => {
  it.each([
    ['appointed', 'ernannt'],
    ['ending', 'Ende steht fest'],
    ['something_new', 'something_new'],
  ])('of %j is %j', (state, word) => {
    expect(postStateWord(t, state)).toBe(word);
  });
});

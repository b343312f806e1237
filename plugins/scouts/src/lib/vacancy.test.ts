import de from '../translations/de';
import { vacantPost } from '../__testUtils__/exampleOffices';
import { Text } from '../translations/useText';
import { vacancyWords } from './vacancy';

const texts = new Map<string, string>(Object.entries(de));
const t: Text = (key, values = {}) =>
  (texts.get(key) ?? key).replace(/\{\{(\w+)\}\}/g, (_, name) =>
    String(values[name]),
  );

it.each([
  [undefined, 'noch nie besetzt'],
  ['2026-11-22', 'unbesetzt seit heute'],
  // Settled, but not over yet.
  ['2026-12-01', 'unbesetzt seit heute'],
  ['2026-11-21', 'unbesetzt seit 1 Tag'],
  ['2026-11-17', 'unbesetzt seit 5 Tagen'],
  ['2026-10-30', 'unbesetzt seit 3 Wochen'],
  ['2024-01-01', 'unbesetzt seit 2 Jahren'],
])('a post that is vacant since %s is %s', (vacantSince, words) => {
  expect(
    vacancyWords(vacantPost({ vacantSince }), {
      t,
      language: 'de',
      today: '2026-11-22',
    }),
  ).toBe(words);
});

import de from './de';
import { messages } from './en';

function flat(texts: object, path = ''): Array<[string, string]> {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[path + key, value] as [string, string]]
      : flat(value, `${path}${key}.`),
  );
}

function valuesIn(text: string): string[] {
  return [...text.matchAll(/\{\{\w+\}\}/g)].map(([name]) => name).sort();
}

it('speak of the same values in both languages', () => {
  const german = new Map(Object.entries(de));
  const english = flat(messages);
  expect(english.map(([key]) => key).sort()).toEqual([...german.keys()].sort());
  for (const [key, text] of english) {
    expect([key, valuesIn(german.get(key) ?? '')]).toEqual([
      key,
      valuesIn(text),
    ]);
  }
});

import de from './de';
import { english } from './en';

const values = (text: string) =>
  (text.match(/\{\{\w+\}\}/g) ?? []).sort().join();

it('the texts of the templates are there in both languages, with the same values', () => {
  const shape = (texts: Record<string, string>) =>
    Object.fromEntries(
      Object.entries(texts).map(([key, text]) => [key, values(text)]),
    );
  expect(shape(de)).toEqual(shape(english));
});

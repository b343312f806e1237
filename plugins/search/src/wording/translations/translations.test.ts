import de from './de';
import { english } from './en';

const reference = new Map<string, string>(Object.entries(english));
const german = new Map<string, string>(Object.entries(de));

function placeholders(message: string | undefined): string[] {
  return [...(message ?? '').matchAll(/\{\{(\w+)\}\}/g)]
    .map(([, name]) => name)
    .sort();
}

describe('the texts about search words', () => {
  it('are there in both languages, none too many', () => {
    expect([...german.keys()].sort()).toEqual([...reference.keys()].sort());
  });

  it.each([...reference.keys()])('take the same values for %s', key => {
    expect(placeholders(german.get(key))).toEqual(
      placeholders(reference.get(key)),
    );
  });
});

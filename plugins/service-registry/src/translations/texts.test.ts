import de from './de';
import { edit } from './en/edit';
import { entry } from './en/entry';
import { field } from './en/field';
import { imports } from './en/imports';
import { list } from './en/list';
import { reference } from './en/reference';
import { value } from './en/value';
import { vocabulary } from './en/vocabulary';

function flatten(messages: object, prefix = ''): Array<[string, string]> {
  return Object.entries(messages).flatMap(([key, message]) =>
    typeof message === 'string'
      ? [[`${prefix}${key}`, message]]
      : flatten(message, `${prefix}${key}.`),
  );
}

function placeholders(message: string): string[] {
  return [...message.matchAll(/\{\{\s*(\w+)/g)].map(([, name]) => name).sort();
}

const english = flatten({
  edit,
  entry,
  field,
  imports,
  list,
  reference,
  value,
  vocabulary,
});
const german = new Map(flatten(de));

describe('the German texts', () => {
  it('are there for every English one, and no others', () => {
    expect([...german.keys()].sort()).toEqual(
      english.map(([key]) => key).sort(),
    );
  });

  it('name the same values', () => {
    const differing = english
      .filter(
        ([key, message]) =>
          // The singular may say "one" in words in one language only.
          !key.endsWith('_one') &&
          placeholders(message).join() !==
            placeholders(german.get(key) ?? '').join(),
      )
      .map(([key]) => key);
    expect(differing).toEqual([]);
  });
});

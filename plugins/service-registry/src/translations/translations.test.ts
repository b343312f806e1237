import de from './de';
import { card } from './en/card';
import { edit } from './en/edit';
import { entry } from './en/entry';
import { field } from './en/field';
import { imports } from './en/imports';
import { list } from './en/list';
import { proposal } from './en/proposal';
import { reference } from './en/reference';
import { search } from './en/search';
import { upkeep } from './en/upkeep';
import { value } from './en/value';
import { vocabulary } from './en/vocabulary';
import { worklist } from './en/worklist';

interface Messages {
  [key: string]: string | Messages;
}

function flat(messages: Messages, path: string[] = []): [string, string][] {
  return Object.entries(messages).flatMap(([key, message]) =>
    typeof message === 'string'
      ? [[[...path, key].join('.'), message] as [string, string]]
      : flat(message, [...path, key]),
  );
}

const english = new Map(
  flat({
    vocabulary,
    field,
    value,
    list,
    entry,
    edit,
    imports,
    reference,
    upkeep,
    proposal,
    worklist,
    card,
    search,
  }),
);
const german = new Map<string, string>(Object.entries(de));

function placeholders(message: string | undefined): string[] {
  return [...(message ?? '').matchAll(/\{\{(\w+)\}\}/g)]
    .map(([, name]) => name)
    .sort();
}

describe('the texts of the plugin', () => {
  it('are there in both languages, none too many', () => {
    expect([...german.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it.each([...english.keys()])('take the same values for %s', key => {
    expect(placeholders(german.get(key))).toEqual(
      placeholders(english.get(key)),
    );
  });

  it('speak the language of a town hall', () => {
    const jargon = /\b(owner|component|lifecycle|item|dashboard|backlog)\b/i;
    expect([...german].filter(([, message]) => jargon.test(message))).toEqual(
      [],
    );
  });
});

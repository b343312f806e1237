import { EntryFields } from '@rathaus/plugin-service-registry-common';
import { FieldProblem, ProblemCode } from '@rathaus/rathaus-common';
import { Vocabulary } from './choiceWords';
import { CellKind } from './fieldColumns';
import { readLinks } from './linkCell';
import { splitList } from './listCell';

/** What reading a cell needs to know of the portal. */
export interface CellContext {
  /** Full ref of the group that a ref, name or title means. */
  groupRef(text: string): string | undefined;
  /** Full ref of the entry that a ref, name or title means. */
  entryRef(text: string): string | undefined;
}

/** A value, or what is wrong with the cell. */
export type CellResult =
  | { ok: true; value: unknown }
  | { ok: false; code: ProblemCode; params?: FieldProblem['params'] };

const FULL_REF = /^[a-z]+:[^/\s]+\/\S+$/i;

function value(read: unknown): CellResult {
  return { ok: true, value: read };
}

function problem(code: ProblemCode, text?: string): CellResult {
  return { ok: false, code, params: text ? { value: text } : undefined };
}

function readList(
  text: string,
  readItem: (item: string) => CellResult,
): CellResult {
  const results = splitList(text).map(readItem);
  const wrong = results.find(result => !result.ok);
  return (
    wrong ??
    value([
      ...new Set(results.map(result => (result.ok ? result.value : undefined))),
    ])
  );
}

function readChoice(words: Vocabulary, text: string): CellResult {
  const code = words.codeOf(text);
  return code === undefined ? problem('unknown_value', text) : value(code);
}

/** `YYYY-MM-DD` and `TT.MM.JJJJ`; whether the day exists the schema says. */
function readDate(text: string): CellResult {
  const german = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  if (!german) {
    return value(text);
  }
  const [, day, month, year] = german;
  return value(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

function readInteger(text: string): CellResult {
  const digits = /^(\d{1,9})(?:\s*(?:Monate?|months?))?$/i.exec(text)?.[1];
  return digits ? value(Number(digits)) : problem('not_a_number', text);
}

/**
 * An amount in euro as cents. Written in German (`1.234,56 €`), or in English
 * where it cannot be German (`1,234.56`, `1234.5`).
 */
function readEuroCents(text: string): CellResult {
  const amount = text.replace(/€|EUR|Euro|\s/gi, '');
  const german = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}))?$/.exec(amount);
  const english = /^(\d{1,3}(?:,\d{3})+|\d+)\.(\d{1,2})$/.exec(amount);
  const match = german ?? english;
  if (!match) {
    return problem('not_a_number', text);
  }
  const euros = Number(match[1].replace(/[.,]/g, ''));
  return value(euros * 100 + Number((match[2] ?? '').padEnd(2, '0')));
}

function readGroup(text: string, context: CellContext): CellResult {
  const ref = context.groupRef(text);
  return ref ? value(ref) : problem('unknown_ref', text);
}

function readGroupOrUser(text: string, context: CellContext): CellResult {
  return /^user:/i.test(text) ? value(text) : readGroup(text, context);
}

function readEntry(text: string, context: CellContext): CellResult {
  const ref = FULL_REF.test(text) ? text.toLowerCase() : context.entryRef(text);
  return ref ? value(ref) : problem('unknown_ref', text);
}

function readApi(text: string): CellResult {
  return value(
    FULL_REF.test(text) ? text.toLowerCase() : `api:default/${text}`,
  );
}

/**
 * Reads what a person wrote into a cell as the value of a field. Forms and
 * limits of values are for the entry's schema to judge.
 *
 * @param text - not blank
 * @param present - links the entry has
 */
export function readCell(
  kind: CellKind,
  text: string,
  context: CellContext,
  present: EntryFields['links'] = [],
): CellResult {
  const trimmed = text.trim();
  switch (kind.is) {
    case 'textList':
      return value(splitList(trimmed));
    case 'digits':
      return value(trimmed.replace(/\s/g, ''));
    case 'digitsList':
      return readList(trimmed, item => value(item.replace(/\s/g, '')));
    case 'date':
      return readDate(trimmed);
    case 'integer':
      return readInteger(trimmed);
    case 'euroCents':
      return readEuroCents(trimmed);
    case 'choice':
      return readChoice(kind.words, trimmed);
    case 'choiceList':
      return readList(trimmed, item => readChoice(kind.words, item));
    case 'group':
      return readGroup(trimmed, context);
    case 'groupOrUser':
      return readGroupOrUser(trimmed, context);
    case 'entryList':
      return readList(trimmed, item => readEntry(item, context));
    case 'apiList':
      return readList(trimmed, readApi);
    case 'links':
      return value(readLinks(trimmed, present));
    default:
      return value(trimmed);
  }
}

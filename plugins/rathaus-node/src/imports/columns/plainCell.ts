import { FieldProblem, ProblemCode } from '@rathaus/rathaus-common';
import { splitList } from './listCell';
import { Vocabulary } from './Vocabulary';

/** What cells hold that mean the same whatever they are about. */
export type PlainCellKind =
  | { is: 'text' | 'textList' | 'digits' | 'digitsList' }
  | { is: 'date' | 'integer' | 'euroCents' }
  | { is: 'choice' | 'choiceList'; words: Vocabulary };

/** A value, or what is wrong with the cell. */
export type CellResult =
  | { ok: true; value: unknown }
  | { ok: false; code: ProblemCode; params?: FieldProblem['params'] };

/** What a cell was read as. */
export function cellValue(read: unknown): CellResult {
  return { ok: true, value: read };
}

/** Why a cell could not be read. */
export function cellProblem(code: ProblemCode, text?: string): CellResult {
  return { ok: false, code, params: text ? { value: text } : undefined };
}

/** Reads a cell with several items, each in the same way; repeated ones count once. */
export function readItems(
  items: readonly string[],
  readItem: (item: string) => CellResult,
): CellResult {
  const results = items.map(readItem);
  const wrong = results.find(result => !result.ok);
  return (
    wrong ??
    cellValue([
      ...new Set(results.map(result => (result.ok ? result.value : undefined))),
    ])
  );
}

function readChoice(words: Vocabulary, text: string): CellResult {
  const code = words.codeOf(text);
  return code === undefined
    ? cellProblem('unknown_value', text)
    : cellValue(code);
}

/** `YYYY-MM-DD` and `TT.MM.JJJJ`; whether the day exists the schema says. */
function readDate(text: string): CellResult {
  const german = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  if (!german) {
    return cellValue(text);
  }
  const [, day, month, year] = german;
  return cellValue(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

function readInteger(text: string): CellResult {
  const digits = /^(\d{1,9})(?:\s*(?:Monate?|months?))?$/i.exec(text)?.[1];
  return digits ? cellValue(Number(digits)) : cellProblem('not_a_number', text);
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
    return cellProblem('not_a_number', text);
  }
  const euros = Number(match[1].replace(/[.,]/g, ''));
  return cellValue(euros * 100 + Number((match[2] ?? '').padEnd(2, '0')));
}

/**
 * Reads what a person wrote into a cell. Forms and limits of values are for
 * the schema of the thing to judge.
 *
 * @param text - not blank
 */
export function readPlainCell(kind: PlainCellKind, text: string): CellResult {
  const trimmed = text.trim();
  switch (kind.is) {
    case 'textList':
      return cellValue(splitList(trimmed));
    case 'digits':
      return cellValue(trimmed.replace(/\s/g, ''));
    case 'digitsList':
      return readItems(splitList(trimmed), item =>
        cellValue(item.replace(/\s/g, '')),
      );
    case 'date':
      return readDate(trimmed);
    case 'integer':
      return readInteger(trimmed);
    case 'euroCents':
      return readEuroCents(trimmed);
    case 'choice':
      return readChoice(kind.words, trimmed);
    case 'choiceList':
      return readItems(splitList(trimmed), item =>
        readChoice(kind.words, item),
      );
    default:
      return cellValue(trimmed);
  }
}

/** Writes an amount so that {@link readPlainCell} gives it back: `1234,56`, which a German Excel takes for a number. */
export function writeEuro(cents: number): string {
  const fraction = String(cents % 100).padStart(2, '0');
  return `${Math.floor(cents / 100)},${fraction}`;
}

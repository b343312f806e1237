import {
  FieldProblem,
  fieldProblem,
  ImportMapping,
  ImportSource,
} from '@rathaus/rathaus-common';
import { CellResult } from './plainCell';

type Group = Record<string, unknown>;

function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Text of a row for a field; empty where the row says nothing. */
export function textOf(source: ImportSource, cells: readonly string[]): string {
  const text = 'constant' in source ? source.constant : cells[source.column];
  return (text ?? '').trim();
}

function parentOf(path: string): string | undefined {
  const end = path.lastIndexOf('.');
  return end < 0 ? undefined : path.slice(0, end);
}

function hasGroup(fields: Group, path: string): boolean {
  return (
    path
      .split('.')
      .reduce<unknown>(
        (value, key) => (isGroup(value) ? value[key] : undefined),
        fields,
      ) !== undefined
  );
}

function setAt(fields: Group, path: string, value: unknown): void {
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let group = fields;
  for (const key of keys) {
    const child = group[key];
    const next = isGroup(child) ? child : {};
    group[key] = next;
    group = next;
  }
  group[last] = value;
}

/**
 * Puts the values of a row onto what the thing has. Empty cells change
 * nothing. A constant inside of a group (`maturity.model`) counts only for rows
 * that fill something else of the group, if anything else of it is mapped to a
 * column.
 *
 * @param present - missing for a new thing
 * @param read - reads a cell that is not empty; undefined for what is no field, or says nothing new
 * @returns the fields to be judged by the schema, and the cells that could not
 *   be read
 */
export function applyMapping(
  present: object | undefined,
  cells: readonly string[],
  mapping: ImportMapping,
  read: (path: string, text: string) => CellResult | undefined,
): { fields: Group; problems: FieldProblem[] } {
  const fields: Group = structuredClone({ ...present });
  const problems: FieldProblem[] = [];

  function put(path: string, text: string): void {
    const result = read(path, text);
    if (result?.ok) {
      setAt(fields, path, result.value);
    } else if (result) {
      problems.push(fieldProblem(path, result.code, result.params));
    }
  }

  const mapped = Object.entries(mapping.fields);
  const columns = mapped.filter(([, source]) => 'column' in source);
  const constants = mapped.filter(([, source]) => 'constant' in source);
  for (const [path, source] of columns) {
    const text = textOf(source, cells);
    if (text) {
      put(path, text);
    }
  }
  for (const [path, source] of constants) {
    const text = textOf(source, cells);
    const group = parentOf(path);
    const completes =
      group !== undefined &&
      columns.some(([other]) => parentOf(other) === group);
    if (text && !(completes && !hasGroup(fields, group))) {
      put(path, text);
    }
  }
  return { fields, problems };
}

import { FieldChange } from './fieldChange';

type Leaves = Map<string, unknown>;

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function collect(value: unknown, path: string, leaves: Leaves): void {
  if (isGroup(value)) {
    for (const [key, child] of Object.entries(value)) {
      collect(child, path ? `${path}.${key}` : key, leaves);
    }
    return;
  }
  const empty =
    value === undefined ||
    value === '' ||
    (Array.isArray(value) && value.length === 0);
  if (path && !empty) {
    leaves.set(path, value);
  }
}

/**
 * The leaves of an entry's fields by dotted path (`support.phone`). A list is
 * one leaf. Missing, empty text and empty list count as the same: absent.
 */
export function fieldLeaves(fields: object): Leaves {
  const leaves: Leaves = new Map();
  collect(fields, '', leaves);
  return leaves;
}

/** Are two leaf values the same? Order counts in lists, not in objects. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, i) => sameValue(item, b[i]));
  }
  if (isGroup(a) && isGroup(b)) {
    const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
    return [...keys].every(key => sameValue(a[key], b[key]));
  }
  return a === b;
}

/** What differs between two contents, sorted by path. */
export function diffFields(before: object, after: object): FieldChange[] {
  const old = fieldLeaves(before);
  const now = fieldLeaves(after);
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter(path => !sameValue(old.get(path), now.get(path)))
    .sort()
    .map(path => ({
      path,
      ...(old.has(path) && { before: old.get(path) }),
      ...(now.has(path) && { after: now.get(path) }),
    }));
}

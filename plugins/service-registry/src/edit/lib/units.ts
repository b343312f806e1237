import { FIELD_PATHS, FieldPath } from './formValues';

/**
 * Fields that only mean something together: a level without its model is another statement. They are taken from one
 * side as a whole when two versions are merged.
 */
const UNIT_PREFIXES = ['maturity', 'efa', 'operator', 'accessibility'] as const;

/** Does the unit have several fields? */
export function isGroupUnit(id: string): id is (typeof UNIT_PREFIXES)[number] {
  return UNIT_PREFIXES.some(prefix => prefix === id);
}

/** A field, or fields that belong together. */
export interface Unit {
  id: string;
  paths: FieldPath[];
}

/** The id of the unit that a field belongs to: its first part, or the field itself. */
export function unitIdOf(path: FieldPath): string {
  return UNIT_PREFIXES.find(prefix => path.startsWith(`${prefix}.`)) ?? path;
}

/** All units, in the order of the form. */
export const UNITS: readonly Unit[] = [
  ...FIELD_PATHS.reduce((units, path) => {
    const id = unitIdOf(path);
    return units.set(id, [...(units.get(id) ?? []), path]);
  }, new Map<string, FieldPath[]>()),
].map(([id, paths]) => ({ id, paths }));

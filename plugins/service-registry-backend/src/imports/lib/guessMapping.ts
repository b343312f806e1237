import { EntryMapping } from '@rathaus/plugin-service-registry-common';
import { guessFields, KnownColumn, knownColumns } from '@rathaus/rathaus-node';
import { FIELD_COLUMNS, NAME_COLUMN } from './fieldColumns';

const COLUMNS: readonly KnownColumn[] = [
  ...knownColumns(FIELD_COLUMNS),
  // Not by its path: a column "Name" is a title or nothing.
  ['name', [NAME_COLUMN.header, ...NAME_COLUMN.also]],
];

/**
 * Guesses which column holds which field of entries. What no column says
 * (often type and owner) stays open for the person to fill in.
 */
export function guessMapping(headers: readonly string[]): EntryMapping {
  const fields = guessFields(headers, COLUMNS);
  return { matchBy: fields.name ? 'name' : 'title', fields };
}

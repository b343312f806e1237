import { ImportMapping } from '@rathaus/plugin-service-registry-common';
import { foldText } from '@rathaus/rathaus-common';
import { FIELD_COLUMNS, FieldColumn, NAME_COLUMN } from './fieldColumns';

function compact(header: string): string {
  return foldText(header).replaceAll(' ', '');
}

/** Headers that mean a field, the surest first. */
function headersOf({ header, also }: FieldColumn): string[] {
  return [header, ...also].map(compact);
}

/** Every column that an import knows, fields also by their path in the API. */
const COLUMNS: ReadonlyArray<
  readonly [path: string, headers: readonly string[]]
> = [
  ...Object.entries(FIELD_COLUMNS).map(
    ([path, column]) => [path, [...headersOf(column), compact(path)]] as const,
  ),
  ['name', headersOf(NAME_COLUMN)],
];
const RANKS = Math.max(...COLUMNS.map(([, headers]) => headers.length));

/**
 * Guesses which column holds which field, by what headers are usually called.
 * Each column is used once. What no column says (often type and owner) stays
 * open for the person to fill in.
 */
export function guessMapping(headers: readonly string[]): ImportMapping {
  const compacted = headers.map(compact);
  const free = new Set(compacted.keys());
  const fields: ImportMapping['fields'] = {};

  // The surest names of all fields before the vaguer ones of any, so that
  // "Name" is the title only where there is no "Titel".
  for (let rank = 0; rank < RANKS; rank++) {
    for (const [path, known] of COLUMNS) {
      const index = [...free].find(
        candidate => known[rank] && compacted[candidate] === known[rank],
      );
      if (index !== undefined && !fields[path]) {
        fields[path] = { column: index };
        free.delete(index);
      }
    }
  }
  return { matchBy: fields.name ? 'name' : 'title', fields };
}

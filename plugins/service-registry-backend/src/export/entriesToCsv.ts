import {
  EntryFields,
  isRestrictedPath,
} from '@rathaus/plugin-service-registry-common';
import { fieldLeaves } from '@rathaus/rathaus-common';
import { berlinDay, writeCsv } from '@rathaus/rathaus-node';
import {
  FIELD_COLUMNS,
  FieldColumn,
  NAME_COLUMN,
} from '../imports/lib/fieldColumns';
import { CellValue, writeCell } from '../imports/lib/writeCell';

/** What is exported of an entry. */
export interface ExportedEntry {
  name: string;
  /** ISO 8601, UTC. */
  updatedAt: string;
  fields: EntryFields;
}

const COLUMNS: Array<[path: string, column: FieldColumn]> = Object.entries(
  FIELD_COLUMNS,
).filter(([path]) => !isRestrictedPath(path));

function isCellValue(value: unknown): value is CellValue {
  return (
    value === undefined ||
    typeof value === 'string' ||
    typeof value === 'number' ||
    Array.isArray(value)
  );
}

function* rowsOf(
  entries: Iterable<ExportedEntry>,
  ownerTitles: ReadonlyMap<string, string>,
): Generator<string[]> {
  yield [
    NAME_COLUMN.header,
    ...COLUMNS.map(([, { header }]) => header),
    'Fachbereich',
    'Zuletzt geändert',
  ];
  for (const { name, fields, updatedAt } of entries) {
    const leaves = fieldLeaves(fields);
    yield [
      name,
      ...COLUMNS.map(([path, { kind }]) => {
        const value = leaves.get(path);
        return isCellValue(value) ? writeCell(kind, value) : '';
      }),
      ownerTitles.get(fields.owner) ?? '',
      berlinDay(new Date(updatedAt)),
    ];
  }
}

/**
 * Entries as a CSV file for Excel, with German headers and words. All fields
 * but the restricted ones; an import of the file finds every column by itself
 * and changes nothing.
 *
 * @param ownerTitles - readable names of the owning groups by full ref
 */
export function entriesToCsv(
  entries: Iterable<ExportedEntry>,
  ownerTitles: ReadonlyMap<string, string> = new Map(),
): string {
  return writeCsv(rowsOf(entries, ownerTitles));
}

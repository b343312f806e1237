import {
  leikaKey,
  ozgId,
  ReferenceItem,
  ReferenceListId,
  RejectedReferenceRow,
} from '@rathaus/plugin-service-registry-common';
import { foldText } from '@rathaus/rathaus-common';
import { CsvRow, CsvTable, fileError } from '@rathaus/rathaus-node';

/** How a list's columns may be called, folded and without blanks. */
interface ListLayout {
  key: string[];
  name: string[];
  /** Joined to the item's group as far as they are there. */
  group: string[];
  /** What the columns are called in the message about a missing one. */
  expected: { key: string; name: string };
  isKey(value: string): boolean;
}

const LAYOUTS: Record<ReferenceListId, ListLayout> = {
  leika: {
    key: ['leikaschluessel', 'leikaid', 'leistungsschluessel', 'schluessel'],
    name: ['bezeichnung', 'leistungsbezeichnung', 'name', 'leistung'],
    group: ['ozgleistung'],
    expected: { key: 'leika_schluessel', name: 'bezeichnung' },
    isKey: value => leikaKey.safeParse(value).success,
  },
  ozg: {
    key: ['ozgid', 'ozgschluessel', 'schluessel', 'id'],
    name: ['ozgleistung', 'bezeichnung', 'name', 'leistung'],
    group: ['lage', 'themenfeld'],
    expected: { key: 'ozg_id', name: 'ozg_leistung' },
    isKey: value => ozgId.safeParse(value).success,
  },
};

const VALIDITY = ['gueltig', 'valid'];
const MEANS_VALID = ['1', 'ja', 'x', 'true', 'wahr', 'gueltig'];

function findColumn(headers: string[], names: string[]): number | undefined {
  const folded = headers.map(header => foldText(header).replaceAll(' ', ''));
  const name = names.find(candidate => folded.includes(candidate));
  return name === undefined ? undefined : folded.indexOf(name);
}

function requireColumn(headers: string[], names: string[], expected: string) {
  const column = findColumn(headers, names);
  if (column === undefined) {
    throw fileError('missing_column', { value: expected });
  }
  return column;
}

function cellOf(row: CsvRow, column: number | undefined): string {
  const cell = column === undefined ? undefined : row.cells[column];
  return (cell ?? '').replace(/\s+/g, ' ').trim();
}

/**
 * Reads a LeiKa or OZG list out of a table. Every row is either an item or
 * among the rejected with the reason.
 *
 * @throws FieldsError when a needed column is missing or no row can be used
 */
export function readReferenceList(
  list: ReferenceListId,
  table: Pick<CsvTable, 'headers' | 'rows'>,
): { items: ReferenceItem[]; rejected: RejectedReferenceRow[] } {
  const { headers, rows } = table;
  const layout = LAYOUTS[list];
  const keyColumn = requireColumn(headers, layout.key, layout.expected.key);
  const nameColumn = requireColumn(headers, layout.name, layout.expected.name);
  const validity = findColumn(headers, VALIDITY);
  const groups = layout.group.map(name => findColumn(headers, [name]));
  const items = new Map<string, ReferenceItem>();
  const rejected: RejectedReferenceRow[] = [];

  function reasonAgainst(
    row: CsvRow,
    key: string,
    name: string,
  ): RejectedReferenceRow['code'] | undefined {
    if (row.surplus) {
      return 'surplus_cells';
    }
    const valid = foldText(cellOf(row, validity));
    if (validity !== undefined && !MEANS_VALID.includes(valid)) {
      return 'marked_invalid';
    }
    if (!layout.isKey(key)) {
      return 'invalid_key';
    }
    if (!name) {
      return 'missing_name';
    }
    return items.has(key) ? 'duplicate_key' : undefined;
  }

  for (const row of rows) {
    const key = cellOf(row, keyColumn);
    const name = cellOf(row, nameColumn);
    const code = reasonAgainst(row, key, name);
    if (code) {
      rejected.push({ line: row.line, key, name, code });
    } else {
      const group = groups.map(column => cellOf(row, column)).filter(Boolean);
      items.set(key, {
        key,
        name,
        ...(group.length && { group: group.join(' · ') }),
      });
    }
  }
  if (!items.size) {
    throw fileError('file_without_rows');
  }
  return { items: [...items.values()], rejected };
}

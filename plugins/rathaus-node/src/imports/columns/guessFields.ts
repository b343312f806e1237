import { foldText, ImportMapping } from '@rathaus/rathaus-common';
import { FieldColumn } from './FieldColumn';

function compact(header: string): string {
  return foldText(header).replaceAll(' ', '');
}

/** A field by its path, with the headers that mean it, the surest first. */
export type KnownColumn = readonly [path: string, headers: readonly string[]];

/** What a field is called in tables; by its path in the API as well. */
export function knownColumns(
  columns: Readonly<Record<string, FieldColumn<unknown>>>,
): KnownColumn[] {
  return Object.entries(columns).map(([path, { header, also }]) => [
    path,
    [header, ...also, path],
  ]);
}

/**
 * Guesses which column holds which field, by what headers are usually called.
 * Each column is used once. What no column says stays open for the person to
 * fill in.
 */
export function guessFields(
  headers: readonly string[],
  known: readonly KnownColumn[],
): ImportMapping['fields'] {
  const compacted = headers.map(compact);
  const free = new Set(compacted.keys());
  const fields: ImportMapping['fields'] = {};
  const names = known.map(
    ([path, called]) => [path, called.map(compact)] as const,
  );
  const ranks = Math.max(...names.map(([, called]) => called.length));

  // The surest names of all fields before the vaguer ones of any, so that
  // "Name" is the title only where there is no "Titel".
  for (let rank = 0; rank < ranks; rank++) {
    for (const [path, called] of names) {
      const index = [...free].find(
        candidate => called[rank] && compacted[candidate] === called[rank],
      );
      if (index !== undefined && !fields[path]) {
        fields[path] = { column: index };
        free.delete(index);
      }
    }
  }
  return fields;
}

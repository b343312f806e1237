import { EntryFields } from '@rathaus/plugin-service-registry-common';
import {
  cellProblem,
  CellResult,
  cellValue,
  readItems,
  readPlainCell,
  splitList,
} from '@rathaus/rathaus-node';
import { CellKind } from './fieldColumns';
import { readLinks } from './linkCell';

/** What reading a cell needs to know of the portal. */
export interface CellContext {
  /** Full ref of the group that a ref, name or title means. */
  groupRef(text: string): string | undefined;
  /** Full ref of the entry that a ref, name or title means. */
  entryRef(text: string): string | undefined;
}

const FULL_REF = /^[a-z]+:[^/\s]+\/\S+$/i;

function readGroup(text: string, context: CellContext): CellResult {
  const ref = context.groupRef(text);
  return ref ? cellValue(ref) : cellProblem('unknown_ref', text);
}

function readGroupOrUser(text: string, context: CellContext): CellResult {
  return /^user:/i.test(text) ? cellValue(text) : readGroup(text, context);
}

function readEntry(text: string, context: CellContext): CellResult {
  const ref = FULL_REF.test(text) ? text.toLowerCase() : context.entryRef(text);
  return ref ? cellValue(ref) : cellProblem('unknown_ref', text);
}

function readApi(text: string): CellResult {
  return cellValue(
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
    case 'group':
      return readGroup(trimmed, context);
    case 'groupOrUser':
      return readGroupOrUser(trimmed, context);
    case 'entryList':
      return readItems(splitList(trimmed), item => readEntry(item, context));
    case 'apiList':
      return readItems(splitList(trimmed), readApi);
    case 'links':
      return cellValue(readLinks(trimmed, present));
    case 'user':
      return cellValue(trimmed);
    default:
      return readPlainCell(kind, trimmed);
  }
}

import { EntryFields } from '@rathaus/plugin-service-registry-common';
import { joinList, writeEuro } from '@rathaus/rathaus-node';
import { CellKind } from './fieldColumns';
import { writeLinks } from './linkCell';

/** What can stand at the path of a field. */
export type CellValue =
  | string
  | number
  | readonly string[]
  | EntryFields['links']
  | undefined;

function isTextList(value: readonly unknown[]): value is readonly string[] {
  return value.every(item => typeof item === 'string');
}

function writeList(
  kind: CellKind,
  value: readonly string[] | EntryFields['links'],
): string {
  if (!isTextList(value)) {
    return writeLinks(value);
  }
  return joinList(
    kind.is === 'choiceList'
      ? value.map(code => kind.words.wordOf(code))
      : value,
  );
}

/** Writes the value of a field so that `readCell` gives it back. */
export function writeCell(kind: CellKind, value: CellValue): string {
  if (value === undefined) {
    return '';
  }
  if (typeof value === 'number') {
    return kind.is === 'euroCents' ? writeEuro(value) : String(value);
  }
  if (typeof value === 'string') {
    return kind.is === 'choice' ? kind.words.wordOf(value) : value;
  }
  return writeList(kind, value);
}

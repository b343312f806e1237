import { Board, ChangedItem } from '@rathaus/plugin-backlog-common';

/** What can have become of items, in the order in which it is told. */
export const SECTIONS = [
  'created',
  'done',
  'declined',
  'deleted',
  'changed',
] as const;
export type Section = (typeof SECTIONS)[number];

function sectionOf(
  { before, after }: ChangedItem,
  kindOf: (column: string) => string | undefined,
): Section {
  if (!after) {
    return 'deleted';
  }
  const kind = kindOf(after.column);
  if (
    (kind === 'done' || kind === 'declined') &&
    (!before || kindOf(before.column) !== kind)
  ) {
    return kind;
  }
  return before ? 'changed' : 'created';
}

/** The changed items by what became of them, in their order; what there is nothing of is left out. */
export function bySection(
  { columns }: Pick<Board, 'columns'>,
  items: readonly ChangedItem[],
): Array<{ section: Section; items: ChangedItem[] }> {
  const kinds = new Map<string, string>(
    columns.map(({ id, kind }) => [id, kind]),
  );
  return SECTIONS.map(section => ({
    section,
    items: items.filter(
      item => sectionOf(item, column => kinds.get(column)) === section,
    ),
  })).filter(({ items: some }) => some.length > 0);
}

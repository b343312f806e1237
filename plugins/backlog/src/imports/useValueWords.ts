import {
  ITEM_FIELDS,
  ItemChanges,
  itemChangesSchema,
} from '@rathaus/plugin-backlog-common';
import { ImportRow } from '@rathaus/rathaus-common';
import { useEntityNames } from '@rathaus/rathaus-react';
import { useBoardWords } from '../board/context/useBoardWords';
import { fieldWords } from '../item/lib/fieldWords';
import { useText } from '../translations/useText';
import { useImportedBoard } from './ImportedBoard';

function changeOf(path: string, value: unknown): ItemChanges {
  return itemChangesSchema.safeParse({ [path]: value }).data ?? {};
}

function refsIn({ schools, assignee }: ItemChanges): string[] {
  return [
    ...(schools ?? []).map(({ ref }) => ref),
    ...(assignee ? [assignee] : []),
  ];
}

/** Values of an item's fields in words, with the names of whom they speak of. */
export function useValueWords(
  rows: readonly ImportRow[],
): (path: string, value: unknown) => string {
  const t = useText();
  const { words } = useBoardWords(useImportedBoard());
  const { nameOf } = useEntityNames(
    rows.flatMap(({ changes }) =>
      changes.flatMap(({ path, before, after }) => [
        ...refsIn(changeOf(path, before)),
        ...refsIn(changeOf(path, after)),
      ]),
    ),
  );
  return (path, value) => {
    if (path === 'column') {
      return typeof value === 'string' ? words.column(value) : '';
    }
    const field = ITEM_FIELDS.find(known => known === path);
    return field
      ? fieldWords(field, changeOf(path, value), {
          t,
          words: { ...words, entity: nameOf },
        }).join(', ')
      : '';
  };
}

import { useMemo } from 'react';
import { Item } from '@rathaus/plugin-backlog-common';
import { useEntityNames } from '@rathaus/rathaus-react';
import { useBoard } from '../board/context/BoardContext';
import { BoardWords } from '../board/context/useBoardWords';

/** References to people, schools and entries that an item speaks of. */
function refsOf(item: Item): string[] {
  const { schools = [], entries = [], assignee } = item.fields;
  return [
    ...schools.map(({ ref }) => ref),
    ...entries,
    assignee,
    item.handedInBy,
    item.createdBy,
    ...item.comments.flatMap(({ by, mentions }) => [by, ...mentions]),
  ].filter(ref => ref !== undefined);
}

/**
 * The words of the board, with the names of everything that an item speaks of.
 *
 * @param more - further references, for example those in its history; keep the identity
 */
export function useItemWords(
  item: Item | undefined,
  more: readonly string[] = [],
): BoardWords {
  const { words } = useBoard();
  const refs = useMemo(
    () => [...(item ? refsOf(item) : []), ...more],
    [item, more],
  );
  const { nameOf } = useEntityNames(refs);
  return useMemo(() => ({ ...words, entity: nameOf }), [words, nameOf]);
}

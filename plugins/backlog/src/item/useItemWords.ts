import { useMemo } from 'react';
import { Item, SOMEBODY } from '@rathaus/plugin-backlog-common';
import { useEntityNames } from '@rathaus/rathaus-react';
import { useBoard } from '../board/context/BoardContext';
import { BoardWords } from '../board/context/useBoardWords';
import { useText } from '../translations/useText';
import { isNamed } from './lib/eventWords';

/** References to people, schools and entries that an item speaks of. */
function refsOf(item: Item): string[] {
  const { schools = [], entries = [], assignee } = item.fields;
  return [
    ...schools.map(({ ref }) => ref),
    ...entries,
    assignee,
    item.handedInBy,
    item.createdBy,
    item.updatedBy,
    ...item.comments.flatMap(({ by, mentions }) => [by, ...mentions]),
  ]
    .filter(ref => ref !== undefined)
    .filter(isNamed);
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
  const t = useText();
  const { words } = useBoard();
  const refs = useMemo(
    () => [...(item ? refsOf(item) : []), ...more],
    [item, more],
  );
  const { nameOf } = useEntityNames(refs);
  return useMemo(
    () => ({
      ...words,
      entity: (ref: string) =>
        ref === SOMEBODY ? t('history.somebody') : nameOf(ref),
    }),
    [words, nameOf, t],
  );
}

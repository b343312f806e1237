import { useCallback } from 'react';
import { BoardView, ItemCard } from '@rathaus/plugin-backlog-common';
import { useSearchParams } from 'react-router-dom';
import { sortCards } from '../list/lib/sorting';
import { useListState } from '../list/useListState';
import { VIEW_PARAM } from '../routes';
import { BoardWords } from './context/useBoardWords';
import { readView } from './views';

/**
 * What the filter leaves, as the open view has it: the list in its own order, everything else as on the board.
 *
 * @returns asked when it is needed: nothing is sorted for pages that nobody exports
 */
export function useShownInOrder(
  shown: readonly ItemCard[],
  { board, programmes }: Pick<BoardView, 'board' | 'programmes'>,
  words: BoardWords,
): () => readonly ItemCard[] {
  const [params] = useSearchParams();
  const { sorting } = useListState();
  const isList = readView(params.get(VIEW_PARAM)) === 'liste';
  return useCallback(
    () =>
      isList ? sortCards(shown, sorting, { board, programmes, words }) : shown,
    [isList, shown, sorting, board, programmes, words],
  );
}

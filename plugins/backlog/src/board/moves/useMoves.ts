import { useCallback, useState } from 'react';
import { Board, Item } from '@rathaus/plugin-backlog-common';
import { Place } from '../../lib/boardItems';
import { describeError } from '../../lib/failure';
import { useText } from '../../translations/useText';
import { CardWords } from '../context/useBoardWords';
import { BoardStore } from '../data/BoardStore';

/** A move that was not carried out because somebody was faster. */
export interface MoveConflict {
  current: Item;
  wanted: Place;
}

/** Moving cards, and what can come of it. */
export interface Moves {
  move(id: string, place: Place): Promise<void>;
  conflict: MoveConflict | undefined;
  /** Leaves things as they are now. */
  dismiss(): void;
}

/**
 * Moves cards and says what came of it.
 *
 * @param tell - is told what has happened, and how it can be taken back
 */
export function useMoves(
  store: BoardStore,
  board: Board,
  words: CardWords,
  tell: (message: string, undo?: () => Promise<void>) => void,
): Moves {
  const t = useText();
  const [conflict, setConflict] = useState<MoveConflict>();

  const move = useCallback(
    async (id: string, place: Place) => {
      const result = await store.move(id, place);
      switch (result.kind) {
        case 'moved': {
          const { from, item } = result;
          const message = t(
            from.column === item.column ? 'move.reordered' : 'move.done',
            { number: item.number, column: words.column(item.column) },
          );
          const wasDeclined =
            from.column !== item.column &&
            board.columns.some(
              ({ id: column, kind }) =>
                column === from.column && kind === 'declined',
            );
          if (wasDeclined) {
            // Nothing is declined without a reason, not even again.
            tell(message);
            break;
          }
          tell(message, async () => {
            const back = await store.move(id, from);
            if (back.kind === 'conflict') {
              setConflict({ current: back.current, wanted: from });
              throw new Error('Somebody was faster');
            }
            if (back.kind === 'failed') {
              throw back.error;
            }
          });
          break;
        }
        case 'conflict':
          setConflict({ current: result.current, wanted: place });
          break;
        default:
          tell(t('move.failed', { reason: describeError(t, result.error) }));
      }
    },
    [store, board, words, tell, t],
  );
  const dismiss = useCallback(() => setConflict(undefined), []);
  return { move, conflict, dismiss };
}

import { ReactNode, useCallback, useMemo, useState } from 'react';
import { BoardView } from '@rathaus/plugin-backlog-common';
import { today, UndoSnackbar } from '@rathaus/rathaus-react';
import Portal from '@material-ui/core/Portal';
import { Place } from '../../lib/boardItems';
import { BoardSnapshot, BoardStore } from '../data/BoardStore';
import { MoveConflictDialog } from '../moves/MoveConflictDialog';
import { MoveDialog } from '../moves/MoveDialog';
import { useMoves } from '../moves/useMoves';
import { BoardContextValue, BoardProvider } from './BoardContext';
import { BoardFrame, BoardFrameProvider } from './BoardFrame';
import { useBoardWords } from './useBoardWords';
import { useNotices } from './useNotices';

/** Properties of {@link BoardRoom}. */
export interface BoardRoomProps {
  store: BoardStore;
  snapshot: BoardSnapshot;
  view: BoardView;
  /** Shows an item. */
  open(id: string): void;
  children: ReactNode;
}

/** What everything about a board stands in: what it knows, how its cards are moved, and what is said about that. */
export function BoardRoom(props: BoardRoomProps) {
  const { store, snapshot, view, open, children } = props;
  const { cards } = snapshot;
  const { board, programmes, allowedActions } = view;
  const { cardWords, words } = useBoardWords(view);
  const { tell, snackbar } = useNotices();
  const moves = useMoves(store, board, cardWords, tell);
  const [asked, setAsked] = useState<{ id: string; column?: string }>();
  const day = today();

  const { move: moveCard } = moves;
  const move = useCallback(
    (id: string, place: Place) => {
      const declines = board.columns.some(
        column => column.id === place.column && column.kind === 'declined',
      );
      const card = store.getSnapshot().cards.find(each => each.id === id);
      if (declines && card?.column !== place.column) {
        // Nothing is declined without a reason.
        setAsked({ id, column: place.column });
      } else {
        void moveCard(id, place);
      }
    },
    [board, store, moveCard],
  );
  const frame = useMemo<BoardFrame>(
    () => ({
      board,
      programmes,
      words: cardWords,
      today: day,
      canWrite: allowedActions.includes('write'),
      open,
      move,
      askWhere: (id, column) => setAsked({ id, column }),
    }),
    [board, programmes, cardWords, day, allowedActions, open, move],
  );
  const value = useMemo<BoardContextValue>(
    () => ({
      ...frame,
      view,
      cards,
      words,
      put: item => store.put(item),
      moveQuietly: (id, place) => store.move(id, place),
      refresh: () => store.refresh(),
      tell,
    }),
    [frame, view, cards, words, store, tell],
  );
  const askedCard = cards.find(({ id }) => id === asked?.id);

  return (
    <BoardFrameProvider value={frame}>
      <BoardProvider value={value}>
        {children}
        {asked && askedCard && (
          <MoveDialog
            key={asked.id}
            card={askedCard}
            column={asked.column}
            onClose={() => setAsked(undefined)}
          />
        )}
        {moves.conflict && (
          <MoveConflictDialog
            conflict={moves.conflict}
            onClose={moves.dismiss}
          />
        )}
        {/* Beside the page: what an open item hides from assistive technology must not hide what is said of it. */}
        <Portal>
          <UndoSnackbar {...snackbar} />
        </Portal>
      </BoardProvider>
    </BoardFrameProvider>
  );
}

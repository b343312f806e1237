import {
  lazy,
  Ref,
  Suspense,
  useCallback,
  useImperativeHandle,
  useMemo,
  useState,
} from 'react';
import { BoardView as View, ItemCard } from '@rathaus/plugin-backlog-common';
import { LoadingSkeleton, today, UndoSnackbar } from '@rathaus/rathaus-react';
import { FilterBar } from '../filter/FilterBar';
import { applyFilter } from '../filter/lib/filter';
import { useFilter } from '../filter/useFilter';
import { Place } from '../lib/boardItems';
import { BoardContextValue, BoardProvider } from './context/BoardContext';
import { BoardFrame, BoardFrameProvider } from './context/BoardFrame';
import { useBoardWords } from './context/useBoardWords';
import { useNotices } from './context/useNotices';
import { BoardSnapshot, BoardStore } from './data/BoardStore';
import { LeaveGuard } from './leave/LeaveGuard';
import { MoveConflictDialog } from './moves/MoveConflictDialog';
import { MoveDialog } from './moves/MoveDialog';
import { useMoves } from './moves/useMoves';
import { BoardView } from './tafel/BoardView';
import { useOpenItem } from './useOpenItem';
import { useShownInOrder } from './useShownInOrder';
import { ViewTabs } from './ViewTabs';

const ListView = lazy(() =>
  import('../list/ListView').then(m => ({ default: m.ListView })),
);
const TimelineView = lazy(() =>
  import('../timeline/TimelineView').then(m => ({ default: m.TimelineView })),
);
const FundingView = lazy(() =>
  import('../funding/FundingView').then(m => ({ default: m.FundingView })),
);
const EquityView = lazy(() =>
  import('../equity/EquityView').then(m => ({ default: m.EquityView })),
);
const WhatIfView = lazy(() =>
  import('../whatIf/WhatIfView').then(m => ({ default: m.WhatIfView })),
);
const ChangesView = lazy(() =>
  import('../changes/ChangesView').then(m => ({ default: m.ChangesView })),
);
const ItemDrawer = lazy(() =>
  import('../item/ItemDrawer').then(m => ({ default: m.ItemDrawer })),
);

/** What others may ask of {@link BoardContent}. */
export interface BoardContentHandle {
  /** The cards that the filter leaves, in the order of the open view. */
  shown(): readonly ItemCard[];
}

/** Properties of {@link BoardContent}. */
export interface BoardContentProps {
  handle: Ref<BoardContentHandle>;
  store: BoardStore;
  snapshot: BoardSnapshot;
  view: View;
}

/** The filter, the open view, and what stands in front of it. */
export function BoardContent(props: BoardContentProps) {
  const { handle, store, snapshot, view } = props;
  const { cards, moving } = snapshot;
  const { board, programmes, allowedActions } = view;
  const { cardWords, words } = useBoardWords(view);
  const { tell, snackbar } = useNotices();
  const moves = useMoves(store, board, cardWords, tell);
  const { openItem, open } = useOpenItem();
  const { filter } = useFilter();
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
  const shown = useMemo(
    () =>
      applyFilter(cards, filter, {
        board,
        today: day,
        nameOf: cardWords.entity,
      }),
    [cards, filter, board, day, cardWords],
  );
  const shownInOrder = useShownInOrder(shown, view, words);
  useImperativeHandle(handle, () => ({ shown: shownInOrder }), [shownInOrder]);
  const askedCard = cards.find(({ id }) => id === asked?.id);

  return (
    <BoardFrameProvider value={frame}>
      <BoardProvider value={value}>
        <LeaveGuard>
          <ViewTabs board={board}>
            {chosen => (
              <>
                <FilterBar shown={shown.length} />
                <Suspense fallback={<LoadingSkeleton shape="list" />}>
                  {chosen === 'tafel' && (
                    <BoardView shown={shown} moving={moving} />
                  )}
                  {chosen === 'liste' && <ListView shown={shown} />}
                  {chosen === 'zeitplan' && <TimelineView shown={shown} />}
                  {chosen === 'foerderung' && <FundingView shown={shown} />}
                  {chosen === 'ausgleich' && <EquityView shown={shown} />}
                  {chosen === 'budget' && <WhatIfView shown={shown} />}
                  {chosen === 'aenderungen' && <ChangesView shown={shown} />}
                </Suspense>
              </>
            )}
          </ViewTabs>
        </LeaveGuard>
        <Suspense fallback={null}>
          {openItem && <ItemDrawer key={openItem} id={openItem} />}
        </Suspense>
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
        <UndoSnackbar {...snackbar} />
      </BoardProvider>
    </BoardFrameProvider>
  );
}

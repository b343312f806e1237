import { lazy, Ref, Suspense, useImperativeHandle, useMemo } from 'react';
import { BoardView as View, ItemCard } from '@rathaus/plugin-backlog-common';
import { LoadingSkeleton } from '@rathaus/rathaus-react';
import { FilterBar } from '../filter/FilterBar';
import { applyFilter } from '../filter/lib/filter';
import { useFilter } from '../filter/useFilter';
import { useBoard } from './context/BoardContext';
import { useBoardFrame } from './context/BoardFrame';
import { BoardRoom } from './context/BoardRoom';
import { BoardSnapshot, BoardStore } from './data/BoardStore';
import { LeaveGuard } from './leave/LeaveGuard';
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
  const { openItem, open } = useOpenItem();
  return (
    <BoardRoom store={store} snapshot={snapshot} view={view} open={open}>
      <BoardViews handle={handle} moving={snapshot.moving} />
      <Suspense fallback={null}>
        {openItem && <ItemDrawer key={openItem} id={openItem} />}
      </Suspense>
    </BoardRoom>
  );
}

function BoardViews(props: {
  handle: Ref<BoardContentHandle>;
  /** Ids of cards whose move is on its way. */
  moving: ReadonlySet<string>;
}) {
  const { handle, moving } = props;
  const { board, view, cards, words, today } = useBoard();
  const { words: cardWords } = useBoardFrame();
  const { filter } = useFilter();
  const shown = useMemo(
    () =>
      applyFilter(cards, filter, { board, today, nameOf: cardWords.entity }),
    [cards, filter, board, today, cardWords],
  );
  const shownInOrder = useShownInOrder(shown, view, words);
  useImperativeHandle(handle, () => ({ shown: shownInOrder }), [shownInOrder]);
  return (
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
  );
}

import { useMemo, useRef, useState } from 'react';
import { Board, ItemCard } from '@rathaus/plugin-backlog-common';
import { useNarrowScreen } from '@rathaus/rathaus-react';
import { makeStyles } from '@material-ui/core/styles';
import { cardsByColumn } from '../../lib/boardItems';
import { reuseLists } from '../../lib/reuse';
import { useBoard } from '../context/BoardContext';
import { BoardColumn } from './BoardColumn';
import { CollapsedColumn } from './CollapsedColumn';
import { ColumnChooser } from './ColumnChooser';
import { MovingProvider } from './MovingContext';

const useStyles = makeStyles(theme => ({
  columns: {
    display: 'grid',
    gridAutoFlow: 'column',
    gap: theme.spacing(1.5),
    // As high as the window below the portal's band, so that a column scrolls and its head stays.
    height: 'calc(100vh - 64px - 24px)',
    minHeight: 420,
    overflowX: 'auto',
    paddingBottom: theme.spacing(1),
  },
}));

/** Narrowest column, in pixels. */
const COLUMN_WIDTH = 272;

/** Properties of {@link BoardView}. */
export interface BoardViewProps {
  /** The cards that the filter leaves. */
  shown: readonly ItemCard[];
  moving: ReadonlySet<string>;
}

/** The cards of each column; a column that nothing has happened in keeps its list. */
function useColumnCards(board: Board, shown: readonly ItemCard[]) {
  const before = useRef<Map<string, ItemCard[]>>();
  return useMemo(() => {
    before.current = reuseLists(
      before.current,
      cardsByColumn(board.columns, shown),
    );
    return before.current;
  }, [board, shown]);
}

/** The columns side by side; on a narrow screen one at a time. */
export function BoardView(props: BoardViewProps) {
  const { shown, moving } = props;
  const classes = useStyles();
  const { board, cards } = useBoard();
  const isNarrow = useNarrowScreen();
  // What was declined is out of the way until somebody wants to see it.
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const byColumn = useColumnCards(board, shown);
  const totals = useMemo(
    () => cardsByColumn(board.columns, cards),
    [board, cards],
  );
  const [chosen, setChosen] = useState(board.columns[0].id);

  const column = (id: string, unbounded?: boolean) => {
    const found = board.columns.find(candidate => candidate.id === id);
    return (
      found && (
        <BoardColumn
          key={id}
          column={found}
          cards={byColumn.get(id) ?? []}
          total={totals.get(id)?.length ?? 0}
          unbounded={unbounded}
        />
      )
    );
  };

  if (isNarrow) {
    return (
      <MovingProvider value={moving}>
        <ColumnChooser
          columns={board.columns}
          counts={byColumn}
          value={chosen}
          onChange={setChosen}
        />
        {column(chosen, true)}
      </MovingProvider>
    );
  }
  const isCollapsed = ({ id, kind }: { id: string; kind: string }) =>
    kind === 'declined' && !opened.has(id);
  return (
    <MovingProvider value={moving}>
      <div
        className={classes.columns}
        style={{
          gridTemplateColumns: board.columns
            .map(each =>
              isCollapsed(each) ? '48px' : `minmax(${COLUMN_WIDTH}px, 1fr)`,
            )
            .join(' '),
        }}
      >
        {board.columns.map(each =>
          isCollapsed(each) ? (
            <CollapsedColumn
              key={each.id}
              column={each}
              total={totals.get(each.id)?.length ?? 0}
              onOpen={() => setOpened(new Set([...opened, each.id]))}
            />
          ) : (
            column(each.id)
          ),
        )}
      </div>
    </MovingProvider>
  );
}

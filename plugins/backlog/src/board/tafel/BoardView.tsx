import { useMemo, useRef, useState } from 'react';
import { Board, Column, ItemCard } from '@rathaus/plugin-backlog-common';
import { formatNumber, useNarrowScreen } from '@rathaus/rathaus-react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { cardsByColumn } from '../../lib/boardItems';
import { reuseLists } from '../../lib/reuse';
import { useText } from '../../translations/useText';
import { useBoard } from '../context/BoardContext';
import { BoardColumn } from './BoardColumn';
import { CollapsedColumn } from './CollapsedColumn';
import { ColumnChooser } from './ColumnChooser';
import { LaneChooser } from './lanes/LaneChooser';
import { LanesView } from './lanes/LanesView';
import { useLaneKind } from './lanes/useLaneKind';
import { MovingProvider } from './MovingContext';

/** Narrowest column, in pixels. */
const COLUMN_WIDTH = 272;
const WIDTH = `minmax(${COLUMN_WIDTH}px, 1fr)`;
/** Between two columns, in pixels. */
const GAP = 12;

const useStyles = makeStyles(theme => ({
  columns: {
    display: 'grid',
    gridAutoFlow: 'column',
    gap: GAP,
    // As high as the window below the portal's band, so that a column scrolls and its head stays.
    height: 'calc(100vh - 64px - 24px)',
    minHeight: 420,
    overflowX: 'auto',
    paddingBottom: theme.spacing(1),
  },
}));

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

/** The columns side by side, in lanes on request; on a narrow screen one column at a time. */
export function BoardView(props: BoardViewProps) {
  const { shown, moving } = props;
  const { board } = useBoard();
  const isNarrow = useNarrowScreen();
  const { kinds, kind, setKind } = useLaneKind(board);
  const View = isNarrow ? NarrowBoard : WideBoard;
  return (
    <MovingProvider value={moving}>
      {kinds.length > 0 && (
        <LaneChooser kinds={kinds} kind={kind} onChange={setKind} />
      )}
      <View shown={shown} lanes={kind} />
    </MovingProvider>
  );
}

interface ShapeProps {
  shown: readonly ItemCard[];
  lanes: ReturnType<typeof useLaneKind>['kind'];
}

function useTotals() {
  const { board, cards } = useBoard();
  return useMemo(() => cardsByColumn(board.columns, cards), [board, cards]);
}

function NarrowBoard(props: ShapeProps) {
  const { shown, lanes } = props;
  const { board } = useBoard();
  const byColumn = useColumnCards(board, shown);
  const totals = useTotals();
  const [chosen, setChosen] = useState(board.columns[0].id);
  const columns = useMemo(
    () => board.columns.filter(({ id }) => id === chosen),
    [board, chosen],
  );
  return (
    <>
      <ColumnChooser
        columns={board.columns}
        counts={byColumn}
        value={chosen}
        onChange={setChosen}
      />
      {lanes ? (
        <LanesView
          key={lanes}
          kind={lanes}
          columns={columns}
          widths="minmax(0, 1fr)"
          minWidth={0}
          shown={shown}
          totals={totals}
          unbounded
        />
      ) : (
        columns.map(column => (
          <BoardColumn
            key={column.id}
            column={column}
            cards={byColumn.get(column.id) ?? []}
            total={totals.get(column.id)?.length ?? 0}
            unbounded
          />
        ))
      )}
    </>
  );
}

function WideBoard(props: ShapeProps) {
  const { shown, lanes } = props;
  const classes = useStyles();
  const t = useText();
  const { board } = useBoard();
  const byColumn = useColumnCards(board, shown);
  const totals = useTotals();
  // What was declined is out of the way until somebody wants to see it.
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const isCollapsed = ({ id, kind }: Column) =>
    kind === 'declined' && !opened.has(id);
  const open = (id: string) => setOpened(new Set([...opened, id]));
  const openColumns = useMemo(
    () =>
      board.columns.filter(
        ({ id, kind }) => kind !== 'declined' || opened.has(id),
      ),
    [board, opened],
  );

  if (lanes) {
    return (
      <>
        {board.columns.filter(isCollapsed).map(({ id, title }) => (
          <Button key={id} color="primary" onClick={() => open(id)}>
            {t('lanes.openColumn', {
              column: title,
              number: formatNumber(totals.get(id)?.length ?? 0),
            })}
          </Button>
        ))}
        <LanesView
          key={lanes}
          kind={lanes}
          columns={openColumns}
          widths={`repeat(${openColumns.length}, ${WIDTH})`}
          minWidth={openColumns.length * (COLUMN_WIDTH + GAP) - GAP}
          shown={shown}
          totals={totals}
        />
      </>
    );
  }
  return (
    <div
      className={classes.columns}
      style={{
        gridTemplateColumns: board.columns
          .map(each => (isCollapsed(each) ? '48px' : WIDTH))
          .join(' '),
      }}
    >
      {board.columns.map(each =>
        isCollapsed(each) ? (
          <CollapsedColumn
            key={each.id}
            column={each}
            total={totals.get(each.id)?.length ?? 0}
            onOpen={() => open(each.id)}
          />
        ) : (
          <BoardColumn
            key={each.id}
            column={each}
            cards={byColumn.get(each.id) ?? []}
            total={totals.get(each.id)?.length ?? 0}
          />
        ),
      )}
    </div>
  );
}

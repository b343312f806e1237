import { useCallback, useMemo, useState } from 'react';
import { Column, ItemCard } from '@rathaus/plugin-backlog-common';
import { EmptyState } from '@rathaus/rathaus-react';
import { makeStyles } from '@material-ui/core/styles';
import { useText } from '../../../translations/useText';
import { ColumnHead } from '../ColumnHead';
import { BoardLane } from './BoardLane';
import { LaneKind } from './lib/lanes';
import { useLanes } from './useLanes';

const useStyles = makeStyles(theme => ({
  frame: {
    // As high as the window below the portal's band; the columns' names stay at the top of it.
    height: 'calc(100vh - 64px - 24px)',
    minHeight: 420,
    overflow: 'auto',
  },
  heads: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    display: 'grid',
    gap: 12,
    paddingBottom: theme.spacing(0.5),
    background: theme.palette.background.default,
  },
  head: { padding: theme.spacing(1, 1.5, 0.5), minWidth: 0 },
}));

/** Properties of {@link LanesView}. */
export interface LanesViewProps {
  kind: LaneKind;
  /** The columns side by side. */
  columns: readonly Column[];
  /** Widths of the columns, as CSS says them. */
  widths: string;
  /** Of all columns together, in pixels. */
  minWidth: number;
  /** The cards that the filter leaves. */
  shown: readonly ItemCard[];
  /** All cards of each column. */
  totals: ReadonlyMap<string, readonly ItemCard[]>;
  /** Lets the page scroll instead of the lanes. */
  unbounded?: boolean;
}

/** The board in lanes, one below the other, each of which can be closed. */
export function LanesView(props: LanesViewProps) {
  const { kind, columns, widths, minWidth, shown, totals, unbounded } = props;
  const classes = useStyles();
  const t = useText();
  const visible = useMemo(() => {
    const ids = new Set(columns.map(({ id }) => id));
    return shown.filter(({ column }) => ids.has(column));
  }, [columns, shown]);
  const lanes = useLanes(visible, kind);
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const toggle = useCallback(
    (key: string) =>
      setClosed(old => {
        const next = new Set(old);
        if (!next.delete(key)) {
          next.add(key);
        }
        return next;
      }),
    [],
  );
  const countIn = (column: string) =>
    visible.filter(card => card.column === column).length;

  return (
    <div className={unbounded ? undefined : classes.frame}>
      <div
        className={classes.heads}
        style={{ gridTemplateColumns: widths, minWidth }}
      >
        {columns.map(column => (
          <div key={column.id} className={classes.head}>
            <ColumnHead
              column={column}
              shown={countIn(column.id)}
              total={totals.get(column.id)?.length ?? 0}
            />
          </div>
        ))}
      </div>
      {lanes.length === 0 && (
        <EmptyState>{t('column.emptyFiltered')}</EmptyState>
      )}
      {lanes.map(lane => (
        <BoardLane
          key={lane.key}
          lane={lane}
          columns={columns}
          widths={widths}
          minWidth={minWidth}
          isOpen={!closed.has(lane.key)}
          onToggle={toggle}
          unbounded={unbounded}
        />
      ))}
    </div>
  );
}

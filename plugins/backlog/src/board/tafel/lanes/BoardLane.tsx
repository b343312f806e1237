import { memo, useEffect, useId, useRef } from 'react';
import { Column } from '@rathaus/plugin-backlog-common';
import { formatNumber } from '@rathaus/rathaus-react';
import ButtonBase from '@material-ui/core/ButtonBase';
import OpenIcon from '@material-ui/icons/ExpandMore';
import ClosedIcon from '@material-ui/icons/ChevronRight';
import { makeStyles } from '@material-ui/core/styles';
import { useText } from '../../../translations/useText';
import { CARD_HEIGHT, CardList } from '../CardList';
import { Lane } from './lib/lanes';
import { useNearScreen } from './useNearScreen';

const useStyles = makeStyles(theme => ({
  title: {
    // Stays in sight while the columns are scrolled sideways.
    position: 'sticky',
    left: 0,
    display: 'inline-block',
    maxWidth: '100%',
    margin: 0,
    fontSize: theme.typography.h3.fontSize,
  },
  toggle: {
    gap: theme.spacing(0.5),
    minHeight: 40,
    padding: theme.spacing(0.5, 1.5, 0.5, 0.5),
    borderRadius: 8,
    fontSize: 'inherit',
    fontWeight: 600,
    textAlign: 'left',
    '&:focus-visible': {
      boxShadow: `inset 0 0 0 3px ${theme.palette.primary.main}`,
    },
  },
  count: {
    fontWeight: 400,
    fontSize: theme.typography.body1.fontSize,
    color: theme.palette.text.secondary,
    fontVariantNumeric: 'tabular-nums',
  },
  cells: { display: 'grid', gap: 12 },
  cell: {
    minWidth: 0,
    minHeight: 64,
    maxHeight: '70vh',
    background: 'var(--rathaus-surface-sunken)',
  },
  // On a phone the page itself scrolls.
  unbounded: { maxHeight: 'none', overflowY: 'visible' },
}));

const NOTHING: never[] = [];

/** Properties of {@link BoardLane}. */
export interface BoardLaneProps {
  lane: Lane;
  columns: readonly Column[];
  /** Widths of the columns, as CSS says them. */
  widths: string;
  /** Of all columns together, in pixels. */
  minWidth: number;
  isOpen: boolean;
  onToggle(key: string): void;
  /** Lets the page scroll instead of the cells. */
  unbounded?: boolean;
}

function DrawnBoardLane(props: BoardLaneProps) {
  const { lane, columns, widths, minWidth, isOpen, onToggle, unbounded } =
    props;
  const classes = useStyles();
  const t = useText();
  const id = useId();
  const root = useRef<HTMLElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const isNear = useNearScreen(root, !unbounded);
  const height = useRef<number>();
  useEffect(() => {
    if (isOpen && isNear) {
      const element = body.current;
      return () => {
        height.current = element?.offsetHeight;
      };
    }
    return undefined;
  }, [isOpen, isNear]);
  const most = Math.max(
    ...columns.map(column => lane.cards.get(column.id)?.length ?? 0),
  );
  const Icon = isOpen ? OpenIcon : ClosedIcon;

  return (
    <section ref={root} style={{ minWidth }} aria-labelledby={`${id}t`}>
      <h2 id={`${id}t`} className={classes.title}>
        <ButtonBase
          className={classes.toggle}
          aria-expanded={isOpen}
          aria-controls={`${id}b`}
          onClick={() => onToggle(lane.key)}
        >
          <Icon aria-hidden="true" />
          {lane.title}{' '}
          <span className={classes.count}>{formatNumber(lane.total)}</span>
        </ButtonBase>
      </h2>
      <div id={`${id}b`} ref={body} hidden={!isOpen}>
        {isOpen && isNear && (
          <div
            className={classes.cells}
            style={{ gridTemplateColumns: widths }}
          >
            {columns.map(column => (
              <CardList
                key={column.id}
                aria-label={t('lanes.cell', {
                  column: column.title,
                  lane: lane.title,
                })}
                className={
                  unbounded
                    ? `${classes.cell} ${classes.unbounded}`
                    : classes.cell
                }
                column={column.id}
                cards={lane.cards.get(column.id) ?? NOTHING}
                lane={lane.key}
                empty={t('lanes.empty')}
              />
            ))}
          </div>
        )}
        {isOpen && !isNear && (
          // Keeps the room, so that nothing jumps while somebody scrolls.
          <div
            style={{
              height: height.current ?? `min(${most * CARD_HEIGHT}px, 70vh)`,
            }}
          />
        )}
      </div>
    </section>
  );
}

/** The cards of a school or a programme across all columns. Drawn only near the screen. */
export const BoardLane = memo(DrawnBoardLane);

import Link from '@material-ui/core/Link';
import WarningIcon from '@material-ui/icons/ReportProblemOutlined';
import { makeStyles } from '@material-ui/core/styles';
import { VisuallyHidden } from '@rathaus/rathaus-react';
import { Link as RouterLink } from 'react-router-dom';
import { useBoard } from '../board/context/BoardContext';
import { useOpenItem } from '../board/useOpenItem';
import { NONE } from '../filter/lib/filter';
import { quarterOf, quarterParts } from '../lib/quarters';
import { quarterWords } from '../lib/quarterWords';
import { useText } from '../translations/useText';
import {
  PlannedCard,
  RowKind,
  timelineQuarters,
  TimelineRow,
} from './lib/timeline';

const useStyles = makeStyles(theme => ({
  frame: {
    position: 'relative',
    overflow: 'auto',
    maxHeight: 'calc(100vh - 64px - 24px)',
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: 8,
    background: theme.palette.background.paper,
  },
  table: {
    borderCollapse: 'separate',
    borderSpacing: 0,
    minWidth: '100%',
    '& th, & td': {
      borderBottom: `1px solid ${theme.palette.divider}`,
      textAlign: 'left',
      verticalAlign: 'top',
    },
  },
  name: {
    position: 'sticky',
    left: 0,
    zIndex: 1,
    width: 260,
    minWidth: 260,
    padding: theme.spacing(1, 1.5),
    overflowWrap: 'anywhere',
    hyphens: 'auto',
    fontWeight: 400,
    background: theme.palette.background.paper,
    borderRight: `1px solid ${theme.palette.divider}`,
    [theme.breakpoints.down('xs')]: { width: 132, minWidth: 132 },
  },
  quarter: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    minWidth: 120,
    padding: theme.spacing(1),
    whiteSpace: 'nowrap',
    background: 'var(--rathaus-surface-sunken)',
  },
  corner: { zIndex: 3, left: 0 },
  now: {
    color: 'var(--rathaus-on-primary-soft)',
    background: 'var(--rathaus-primary-soft)',
  },
  abbr: { textDecoration: 'none' },
  cell: { padding: theme.spacing(0.75, 0.5) },
  bar: {
    display: 'block',
    margin: theme.spacing(0.25, 0),
    padding: theme.spacing(0.5, 1),
    borderRadius: 6,
    fontSize: theme.typography.body2.fontSize,
    lineHeight: 1.35,
    overflowWrap: 'anywhere',
    textDecoration: 'none',
    color: 'var(--rathaus-on-primary-soft)',
    background: 'var(--rathaus-primary-soft)',
    '& svg': { fontSize: 16, verticalAlign: '-0.2em', marginRight: 4 },
  },
  warned: {
    color: 'var(--bui-fg-warning)',
    background: 'var(--bui-warning-bg-subdued)',
  },
}));

/** Properties of {@link TimelineTable}. */
export interface TimelineTableProps {
  planned: readonly PlannedCard[];
  rows: readonly TimelineRow[];
  kind: RowKind;
  /** Ids of items that something is wrong with. */
  warned: ReadonlySet<string>;
}

/** Quarters from left to right, items or schools from top to bottom. */
export function TimelineTable(props: TimelineTableProps) {
  const { planned, rows, kind, warned } = props;
  const classes = useStyles();
  const t = useText();
  const { words, today } = useBoard();
  const now = quarterOf(today);
  const quarters = timelineQuarters(planned, now);
  const name = (id: string) => {
    if (kind === 'items') {
      return words.item(id);
    }
    return id === NONE ? t('filter.none.school') : words.entity(id);
  };
  return (
    <div
      className={classes.frame}
      role="region"
      aria-label={t('timeline.caption')}
      // What can be scrolled must be reachable by keyboard.
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      <table className={classes.table}>
        <caption>
          <VisuallyHidden>{t('timeline.caption')}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col" className={`${classes.quarter} ${classes.corner}`}>
              {t(`timeline.row.${kind}`)}
            </th>
            {quarters.map(quarter => (
              <th
                key={quarter}
                scope="col"
                aria-current={quarter === now ? 'date' : undefined}
                className={
                  quarter === now
                    ? `${classes.quarter} ${classes.now}`
                    : classes.quarter
                }
              >
                <abbr title={quarterWords(quarter, t)} className={classes.abbr}>
                  {t('quarter.short', quarterParts(quarter))}
                </abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={row.id}>
              <th scope="row" className={classes.name}>
                {name(row.id)}
              </th>
              {kind === 'items' ? (
                <ItemCells
                  planned={row.planned[0]}
                  quarters={quarters}
                  isWarned={warned.has(row.id)}
                />
              ) : (
                quarters.map(quarter => (
                  <td key={quarter} className={classes.cell}>
                    {row.planned
                      .filter(
                        ({ from, to }) => from <= quarter && quarter <= to,
                      )
                      .map(({ card }) => (
                        <Bar
                          key={card.id}
                          id={card.id}
                          label={words.item(card.id)}
                          isWarned={warned.has(card.id)}
                        />
                      ))}
                  </td>
                ))
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The time of one item as a bar across its quarters. */
function ItemCells(props: {
  planned: PlannedCard;
  quarters: readonly string[];
  isWarned: boolean;
}) {
  const { planned, quarters, isWarned } = props;
  const { card, from, to } = planned;
  const classes = useStyles();
  const { words } = useBoard();
  const before = quarters.indexOf(from);
  const span = quarters.indexOf(to) - before + 1;
  const after = quarters.length - before - span;
  return (
    <>
      {before > 0 && <td colSpan={before} />}
      <td colSpan={span} className={classes.cell}>
        <Bar
          id={card.id}
          of={words.item(card.id)}
          label={words.column(card.column)}
          isWarned={isWarned}
        />
      </td>
      {after > 0 && <td colSpan={after} />}
    </>
  );
}

function Bar(props: {
  id: string;
  /** Whose bar it is, where its label does not say so. */
  of?: string;
  label: string;
  isWarned: boolean;
}) {
  const { id, of, label, isWarned } = props;
  const classes = useStyles();
  const t = useText();
  const { hrefOf } = useOpenItem();
  return (
    <Link
      component={RouterLink}
      to={hrefOf(id)}
      underline="none"
      className={isWarned ? `${classes.bar} ${classes.warned}` : classes.bar}
    >
      {isWarned && <WarningIcon aria-hidden="true" />}
      {of && <VisuallyHidden>{of}: </VisuallyHidden>}
      {label}
      {isWarned && <VisuallyHidden> ({t('timeline.warned')})</VisuallyHidden>}
    </Link>
  );
}

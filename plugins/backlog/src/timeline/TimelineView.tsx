import { useMemo, useState } from 'react';
import { ItemCard } from '@rathaus/plugin-backlog-common';
import { EmptyState, Notice, SelectField } from '@rathaus/rathaus-react';
import Link from '@material-ui/core/Link';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { Link as RouterLink } from 'react-router-dom';
import { useBoard } from '../board/context/BoardContext';
import { useOpenItem } from '../board/useOpenItem';
import { warningsOf } from '../lib/planning';
import { useText } from '../translations/useText';
import { plannedCards, ROW_KINDS, RowKind, timelineRows } from './lib/timeline';
import { TimelineTable } from './TimelineTable';

/** Warnings shown one by one; more of them would hide the plan. */
const SHOWN_WARNINGS = 5;

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(2),
  },
  choice: { maxWidth: 280 },
  list: { margin: 0, paddingLeft: theme.spacing(2.5) },
}));

/** Properties of {@link TimelineView}. */
export interface TimelineViewProps {
  /** The cards that the filter leaves. */
  shown: readonly ItemCard[];
}

/** What is planned for which quarter, and what does not fit together. */
export function TimelineView(props: TimelineViewProps) {
  const { shown } = props;
  const classes = useStyles();
  const t = useText();
  const { board, cards, words } = useBoard();
  const { hrefOf } = useOpenItem();
  const [kind, setKind] = useState<RowKind>('items');
  const open = useMemo(() => {
    const declined = new Set(
      board.columns
        .filter(column => column.kind === 'declined')
        .map(({ id }) => id),
    );
    return shown.filter(({ column }) => !declined.has(column));
  }, [board, shown]);
  const planned = useMemo(() => plannedCards(open), [open]);
  const warnings = useMemo(() => {
    const ids = new Set(shown.map(({ id }) => id));
    return warningsOf(board, cards).filter(({ item }) => ids.has(item));
  }, [board, cards, shown]);
  const warned = useMemo(
    () => new Set(warnings.map(({ item }) => item)),
    [warnings],
  );
  const hasSchools = board.parts.includes('schools');

  return (
    <div className={classes.root}>
      {warnings.length > 0 && (
        <Notice
          tone="warning"
          title={t('timeline.warnings', { count: warnings.length })}
        >
          <ul className={classes.list}>
            {warnings
              .slice(0, SHOWN_WARNINGS)
              .map(({ item, needs, problem }) => (
                <li key={`${item} ${needs}`}>
                  <Link component={RouterLink} to={hrefOf(item)}>
                    {words.item(item)}
                  </Link>
                  {': '}
                  {t(`warning.${problem}`, { item: words.item(needs) })}
                </li>
              ))}
          </ul>
          {warnings.length > SHOWN_WARNINGS &&
            t('timeline.moreWarnings', {
              count: warnings.length - SHOWN_WARNINGS,
            })}
        </Notice>
      )}
      {hasSchools && (
        <div className={classes.choice}>
          <SelectField
            label={t('timeline.rows')}
            value={kind}
            options={ROW_KINDS.map(each => ({
              value: each,
              label: t(`timeline.rows.${each}`),
            }))}
            onChange={chosen => {
              const known = ROW_KINDS.find(each => each === chosen);
              if (known) {
                setKind(known);
              }
            }}
          />
        </div>
      )}
      {planned.length === 0 ? (
        <EmptyState>{t('timeline.empty')}</EmptyState>
      ) : (
        <TimelineTable
          planned={planned}
          rows={timelineRows(planned, kind)}
          kind={kind}
          warned={warned}
        />
      )}
      {open.length > planned.length && (
        <Typography color="textSecondary">
          {t('timeline.unplanned', { count: open.length - planned.length })}
        </Typography>
      )}
    </div>
  );
}

import { useMemo } from 'react';
import { ChangedItem, ItemCard } from '@rathaus/plugin-backlog-common';
import {
  EmptyState,
  ErrorState,
  formatDate,
  LinkButton,
  LoadingSkeleton,
  SectionCard,
} from '@rathaus/rathaus-react';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useSearchParams } from 'react-router-dom';
import { useBoard } from '../board/context/BoardContext';
import { isFiltering } from '../filter/lib/filter';
import { useFilter } from '../filter/useFilter';
import { useItemWords } from '../item/useItemWords';
import { startOfDay } from '../lib/days';
import { useLinks } from '../routes';
import { useText } from '../translations/useText';
import { ChangedItemEntry } from './ChangedItemEntry';
import { changeRefs } from './lib/netWords';
import { bySection } from './lib/sections';
import { readSince } from './lib/since';
import { SinceChooser } from './SinceChooser';
import { useChangedItems } from './useChangedItems';

const SINCE_PARAM = 'seit';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(2),
    maxWidth: 880,
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    justifyContent: 'space-between',
    gap: theme.spacing(1, 2),
    '@media print': { display: 'none' },
  },
  list: { listStyle: 'none', margin: 0, padding: 0 },
}));

const NOTHING: ChangedItem[] = [];

/** Properties of {@link ChangesView}. */
export interface ChangesViewProps {
  /** The cards that the filter leaves. */
  shown: readonly ItemCard[];
}

/** What has changed on the board since a day: for a meeting, or after a holiday. */
export function ChangesView(props: ChangesViewProps) {
  const classes = useStyles();
  const t = useText();
  const links = useLinks();
  const { board, today, canWrite } = useBoard();
  const [params, setParams] = useSearchParams();
  const since = readSince(params.get(SINCE_PARAM), today);
  const choose = (day: string) =>
    setParams(
      old => {
        const next = new URLSearchParams(old);
        next.set(SINCE_PARAM, day);
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  return (
    <div className={classes.root}>
      <div className={classes.head}>
        <SinceChooser today={today} since={since} onChange={choose} />
        {canWrite && (
          <LinkButton
            to={links.deleted(board.id)}
            variant="outlined"
            color="primary"
          >
            {t('deleted.title')}
          </LinkButton>
        )}
      </div>
      <ChangesSince key={since} day={since} shown={props.shown} />
    </div>
  );
}

function ChangesSince(props: { day: string; shown: readonly ItemCard[] }) {
  const { day, shown } = props;
  const classes = useStyles();
  const t = useText();
  const { board, view } = useBoard();
  const { filter } = useFilter();
  const since = startOfDay(day);
  const { value, error, loading, reload, loadMore } = useChangedItems(
    board.id,
    since,
    view.version,
  );
  const all = value?.items ?? NOTHING;
  const refs = useMemo(() => changeRefs(all), [all]);
  const words = useItemWords(undefined, refs);
  const filtering = isFiltering(filter);
  const items = useMemo(() => {
    const ids = new Set(shown.map(({ id }) => id));
    // Whether what is deleted would fit, nobody knows.
    return filtering ? all.filter(({ item }) => ids.has(item)) : all;
  }, [all, shown, filtering]);

  if (error && !value) {
    return <ErrorState error={error} onRetry={reload} />;
  }
  if (!value) {
    return <LoadingSkeleton shape="list" count={4} />;
  }
  return (
    <>
      <Typography role="status">
        {t(value.hasMore ? 'changes.countSoFar' : 'changes.count', {
          count: items.length,
          date: formatDate(day),
        })}
      </Typography>
      {error && <ErrorState error={error} onRetry={reload} />}
      {items.length === 0 && !value.hasMore && (
        <EmptyState>
          {t(filtering ? 'changes.emptyFiltered' : 'changes.empty')}
        </EmptyState>
      )}
      {bySection(board, items).map(({ section, items: some }) => (
        <SectionCard
          key={section}
          title={t(`changes.section.${section}`, { count: some.length })}
        >
          <ul className={classes.list}>
            {some.map(change => (
              <ChangedItemEntry
                key={change.item}
                change={change}
                since={since}
                words={words}
              />
            ))}
          </ul>
        </SectionCard>
      ))}
      {value.hasMore && (
        <div>
          <Button
            variant="outlined"
            color="primary"
            disabled={loading}
            onClick={loadMore}
          >
            {t('changes.more')}
          </Button>
        </div>
      )}
    </>
  );
}

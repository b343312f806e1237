import { useMemo } from 'react';
import { BoardEvent, Item } from '@rathaus/plugin-backlog-common';
import {
  ErrorState,
  formatDateTime,
  LoadingSkeleton,
} from '@rathaus/rathaus-react';
import { makeStyles } from '@material-ui/core/styles';
import { eventRefs } from '../lib/eventWords';
import { useItemWords } from '../useItemWords';
import { EventEntry } from './EventEntry';
import { useHistory } from './useHistory';

const useStyles = makeStyles(theme => ({
  list: {
    listStyle: 'none',
    margin: theme.spacing(2, 0, 0),
    padding: 0,
  },
}));

const NOTHING: BoardEvent[] = [];

/** What happened to an item, the newest first. */
export function HistoryList(props: { item: Item }) {
  const { item } = props;
  const classes = useStyles();
  const { value, error, reload } = useHistory(item);
  const events = value ?? NOTHING;
  const refs = useMemo(
    () => events.flatMap(({ event }) => eventRefs(event)),
    [events],
  );
  const words = useItemWords(item, refs);
  if (error) {
    return <ErrorState error={error} headingLevel={3} onRetry={reload} />;
  }
  if (!value) {
    return <LoadingSkeleton shape="list" count={3} />;
  }
  return (
    <ol className={classes.list} reversed>
      {events
        .filter(({ event }) => event.type !== 'reranked')
        .toReversed()
        .map(({ sequence, event }) => (
          <EventEntry
            key={sequence}
            event={event}
            words={words}
            when={formatDateTime(event.at)}
          />
        ))}
    </ol>
  );
}

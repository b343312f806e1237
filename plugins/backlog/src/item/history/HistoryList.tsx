import { useMemo } from 'react';
import { BoardEvent, Item } from '@rathaus/plugin-backlog-common';
import {
  ErrorState,
  formatDateTime,
  LoadingSkeleton,
} from '@rathaus/rathaus-react';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useText } from '../../translations/useText';
import { eventDetails, eventRefs, eventWords } from '../lib/eventWords';
import { useItemWords } from '../useItemWords';
import { useHistory } from './useHistory';

const useStyles = makeStyles(theme => ({
  list: {
    listStyle: 'none',
    margin: theme.spacing(2, 0, 0),
    padding: 0,
  },
  event: {
    padding: theme.spacing(0, 0, 2, 2),
    marginLeft: theme.spacing(1),
    borderLeft: `2px solid ${theme.palette.divider}`,
  },
  details: {
    margin: theme.spacing(0.5, 0, 0),
    paddingLeft: theme.spacing(2.5),
    overflowWrap: 'anywhere',
  },
}));

const NOTHING: BoardEvent[] = [];

/** What happened to an item, the newest first. */
export function HistoryList(props: { item: Item }) {
  const { item } = props;
  const classes = useStyles();
  const t = useText();
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
        .map(({ sequence, event }) => {
          const details = eventDetails(event, { words, t });
          return (
            <li key={sequence} className={classes.event}>
              <Typography>{eventWords(event, { words, t })}</Typography>
              <Typography variant="body2" color="textSecondary">
                <time dateTime={event.at}>{formatDateTime(event.at)}</time>
              </Typography>
              {details.length > 0 && (
                <ul className={classes.details}>
                  {details.map(detail => (
                    <li key={detail}>{detail}</li>
                  ))}
                </ul>
              )}
            </li>
          );
        })}
    </ol>
  );
}

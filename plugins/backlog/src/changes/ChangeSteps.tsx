import { useMemo } from 'react';
import { BoardEvent, ChangedItem } from '@rathaus/plugin-backlog-common';
import {
  ErrorState,
  formatDate,
  formatTime,
  LoadingSkeleton,
} from '@rathaus/rathaus-react';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { EventEntry } from '../item/history/EventEntry';
import { useHistory } from '../item/history/useHistory';
import { eventRefs } from '../item/lib/eventWords';
import { useItemWords } from '../item/useItemWords';
import { byDay } from './lib/byDay';

const useStyles = makeStyles(theme => ({
  root: { marginTop: theme.spacing(2) },
  day: { fontWeight: 600, marginBottom: theme.spacing(1) },
  list: { listStyle: 'none', margin: 0, padding: 0 },
}));

const NOTHING: BoardEvent[] = [];

/** Properties of {@link ChangeSteps}. */
export interface ChangeStepsProps {
  change: ChangedItem;
  /** A point in time, ISO 8601 in UTC. */
  since: string;
}

/** The single steps of a change, day by day. */
export function ChangeSteps(props: ChangeStepsProps) {
  const { change, since } = props;
  const classes = useStyles();
  const { value, error, reload } = useHistory({
    id: change.item,
    revision: change.sequence,
  });
  const events = value ?? NOTHING;
  const refs = useMemo(
    () => events.flatMap(({ event }) => eventRefs(event)),
    [events],
  );
  const words = useItemWords(undefined, refs);
  if (error) {
    return <ErrorState error={error} headingLevel={3} onRetry={reload} />;
  }
  if (!value) {
    return <LoadingSkeleton shape="list" count={2} />;
  }
  return (
    <div className={classes.root}>
      {byDay(events, since).map(({ day, events: ofDay }) => (
        <div key={day}>
          <Typography variant="body2" component="h4" className={classes.day}>
            {formatDate(day)}
          </Typography>
          <ol className={classes.list} reversed>
            {ofDay.map(({ sequence, event }) => (
              <EventEntry
                key={sequence}
                event={event}
                words={words}
                when={formatTime(event.at)}
              />
            ))}
          </ol>
        </div>
      ))}
    </div>
  );
}

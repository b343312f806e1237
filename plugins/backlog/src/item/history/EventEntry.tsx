import { ItemEvent } from '@rathaus/plugin-backlog-common';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { BoardWords } from '../../board/context/useBoardWords';
import { useText } from '../../translations/useText';
import { eventDetails, eventWords } from '../lib/eventWords';

const useStyles = makeStyles(theme => ({
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

/** Properties of {@link EventEntry}. */
export interface EventEntryProps {
  event: ItemEvent;
  words: BoardWords;
  /** When it happened, as precisely as the list needs it. */
  when: string;
}

/** Something that happened to an item, as an entry of a list. */
export function EventEntry(props: EventEntryProps) {
  const { event, words, when } = props;
  const classes = useStyles();
  const t = useText();
  const details = eventDetails(event, { words, t });
  return (
    <li className={classes.event}>
      <Typography>{eventWords(event, { words, t })}</Typography>
      <Typography variant="body2" color="textSecondary">
        <time dateTime={event.at}>{when}</time>
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
}

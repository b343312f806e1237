import { useId, useState } from 'react';
import { ChangedItem } from '@rathaus/plugin-backlog-common';
import { formatDate } from '@rathaus/rathaus-react';
import Button from '@material-ui/core/Button';
import Link from '@material-ui/core/Link';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { Link as RouterLink } from 'react-router-dom';
import { useBoard } from '../board/context/BoardContext';
import { BoardWords } from '../board/context/useBoardWords';
import { useOpenItem } from '../board/useOpenItem';
import { useText } from '../translations/useText';
import { ChangeSteps } from './ChangeSteps';
import { netWords } from './lib/netWords';

const useStyles = makeStyles(theme => ({
  root: {
    padding: theme.spacing(1.5, 0),
    borderBottom: `1px solid ${theme.palette.divider}`,
    overflowWrap: 'anywhere',
    '&:last-child': { borderBottom: 0 },
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    gap: theme.spacing(0, 2),
  },
  title: { fontWeight: 600, hyphens: 'auto' },
  sentences: { margin: theme.spacing(0.5, 0), paddingLeft: theme.spacing(2.5) },
  toggle: { marginLeft: theme.spacing(-1) },
}));

/** Properties of {@link ChangedItemEntry}. */
export interface ChangedItemEntryProps {
  change: ChangedItem;
  /** A point in time, ISO 8601 in UTC. */
  since: string;
  words: BoardWords;
}

/** An item that changed: what came of it, and on request how. */
export function ChangedItemEntry(props: ChangedItemEntryProps) {
  const { change, since, words } = props;
  const classes = useStyles();
  const t = useText();
  const { canWrite } = useBoard();
  const { hrefOf } = useOpenItem();
  const [open, setOpen] = useState(false);
  const id = useId();
  const name = `${change.number} ${change.title}`;
  // What is deleted is there for those only who may restore it.
  const isThere = change.after !== undefined || canWrite;
  return (
    <li className={classes.root}>
      <div className={classes.head}>
        <Typography component="h3" className={classes.title}>
          {isThere ? (
            <Link component={RouterLink} to={hrefOf(change.item)}>
              {name}
            </Link>
          ) : (
            name
          )}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          <time dateTime={change.at}>{formatDate(change.at)}</time>
        </Typography>
      </div>
      <ul className={classes.sentences}>
        {netWords(change, { words, t }).map(sentence => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {isThere && (
        <>
          <Button
            size="small"
            color="primary"
            className={classes.toggle}
            aria-expanded={open}
            aria-controls={id}
            aria-label={t(open ? 'changes.hideOf' : 'changes.showOf', {
              item: name,
            })}
            onClick={() => setOpen(!open)}
          >
            {t(open ? 'changes.hide' : 'changes.show')}
          </Button>
          <div id={id} hidden={!open}>
            {open && <ChangeSteps change={change} since={since} />}
          </div>
        </>
      )}
    </li>
  );
}

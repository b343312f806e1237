import { useMemo, useState } from 'react';
import { ItemCard } from '@rathaus/plugin-backlog-common';
import { StateChip } from '@rathaus/rathaus-react';
import Button from '@material-ui/core/Button';
import Link from '@material-ui/core/Link';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { Link as RouterLink } from 'react-router-dom';
import { useBoard } from '../board/context/BoardContext';
import { useOpenItem } from '../board/useOpenItem';
import { dueWords } from '../lib/dueWords';
import { useText } from '../translations/useText';
import { itemDeadlines } from './lib/report';

/** Days shown at first. */
const FIRST = 20;

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: theme.spacing(0.5, 2),
    padding: theme.spacing(1, 0),
    borderBottom: `1px solid ${theme.palette.divider}`,
  },
  link: { minWidth: 0, overflowWrap: 'anywhere' },
  more: { marginTop: theme.spacing(2) },
}));

/** The days that must not be missed, the nearest first. */
export function DeadlineList(props: { shown: readonly ItemCard[] }) {
  const { shown } = props;
  const classes = useStyles();
  const t = useText();
  const { board, words, today } = useBoard();
  const { hrefOf } = useOpenItem();
  const [all, setAll] = useState(false);
  const deadlines = useMemo(() => itemDeadlines(board, shown), [board, shown]);
  if (deadlines.length === 0) {
    return (
      <Typography color="textSecondary">{t('funding.noDeadlines')}</Typography>
    );
  }
  return (
    <>
      <ul className={classes.list}>
        {(all ? deadlines : deadlines.slice(0, FIRST)).map(deadline => {
          const { card, kind } = deadline;
          const { label, tone } = dueWords(deadline, today, t);
          return (
            <li key={`${card.id} ${kind}`} className={classes.item}>
              <Link
                component={RouterLink}
                to={hrefOf(card.id)}
                className={classes.link}
              >
                {words.item(card.id)}
              </Link>
              <StateChip tone={tone} label={label} />
            </li>
          );
        })}
      </ul>
      {!all && deadlines.length > FIRST && (
        <Button
          className={classes.more}
          variant="outlined"
          color="primary"
          onClick={() => setAll(true)}
        >
          {t('funding.allDeadlines', { count: deadlines.length })}
        </Button>
      )}
    </>
  );
}

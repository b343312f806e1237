import { ServiceEntrySummary } from '@rathaus/plugin-service-registry-common';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import { Favourites } from '../../favourites/useFavourites';
import { ListView } from '../state/listState';
import { ResultCard } from './ResultCard';
import { ResultRow } from './ResultRow';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  row: {
    '&:not(:last-child)': {
      borderBottom: `1px solid ${theme.palette.divider}`,
    },
  },
  cards: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 272px), 1fr))',
    gap: theme.spacing(2),
  },
}));

/** Properties of {@link ResultList}. */
export interface ResultListProps {
  items: ServiceEntrySummary[];
  view: ListView;
  nameOf: (ref: string) => string;
  favourites: Favourites;
}

/** The entries of one page, as rows or as cards. */
export function ResultList(props: ResultListProps) {
  const { items, view, nameOf, favourites } = props;
  const classes = useStyles();
  const shared = (entry: ServiceEntrySummary) => ({
    entry,
    ownerTitle: entry.ownerTitle ?? nameOf(entry.owner),
    favourites,
  });
  if (view === 'karten') {
    return (
      <ul className={classes.cards}>
        {items.map(entry => (
          <li key={entry.name}>
            <ResultCard {...shared(entry)} />
          </li>
        ))}
      </ul>
    );
  }
  return (
    <Paper variant="outlined">
      <ul className={classes.list}>
        {items.map(entry => (
          <li key={entry.name} className={classes.row}>
            <ResultRow {...shared(entry)} />
          </li>
        ))}
      </ul>
    </Paper>
  );
}

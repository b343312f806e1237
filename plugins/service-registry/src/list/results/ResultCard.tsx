import { ServiceEntrySummary } from '@rathaus/plugin-service-registry-common';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { ContactLine } from '../../contact/ContactLine';
import { FavouriteButton } from '../../favourites/FavouriteButton';
import { Favourites } from '../../favourites/useFavourites';
import { EntryTitle } from '../../summary/EntryTitle';
import { useText } from '../../translations/useText';
import { ResultChips } from './ResultChips';
import { UpkeepNote } from './UpkeepNote';

const useStyles = makeStyles(theme => ({
  card: {
    position: 'relative',
    height: '100%',
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(1),
    padding: theme.spacing(2),
    '&:hover': { background: theme.palette.action.hover },
  },
  head: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'flex-start',
    gap: theme.spacing(1),
  },
  kind: { color: theme.palette.text.secondary },
  star: {
    position: 'relative',
    zIndex: 1,
    margin: theme.spacing(-1, -1, -1, 0),
  },
  chips: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
  contact: {
    marginTop: 'auto',
    paddingTop: theme.spacing(1),
    fontSize: theme.typography.body2.fontSize,
    color: theme.palette.text.secondary,
  },
}));

/** Properties of {@link ResultCard}. */
export interface ResultCardProps {
  entry: ServiceEntrySummary;
  ownerTitle: string;
  favourites: Favourites;
}

/** One entry in the card view. */
export function ResultCard(props: ResultCardProps) {
  const { entry, ownerTitle, favourites } = props;
  const classes = useStyles();
  const t = useText();
  return (
    <Paper component="article" variant="outlined" className={classes.card}>
      <div className={classes.head}>
        <Typography variant="body2" className={classes.kind}>
          {t(`vocabulary.type.${entry.type}`)} · {ownerTitle}
        </Typography>
        <div className={classes.star}>
          <FavouriteButton
            name={entry.name}
            title={entry.title}
            favourites={favourites}
          />
        </div>
      </div>
      <EntryTitle entry={entry} />
      <div className={classes.chips}>
        <ResultChips entry={entry} />
      </div>
      {entry.summary && <Typography>{entry.summary}</Typography>}
      <div className={classes.contact}>
        <ContactLine support={entry.support} /> <UpkeepNote entry={entry} />
      </div>
    </Paper>
  );
}

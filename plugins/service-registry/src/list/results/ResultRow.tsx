import { ServiceEntrySummary } from '@rathaus/plugin-service-registry-common';
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
  row: {
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gridTemplateAreas: '"title aside" "text text" "meta meta"',
    columnGap: theme.spacing(2),
    rowGap: theme.spacing(0.5),
    padding: theme.spacing(2, 1.5, 2, 2.5),
    '&:hover': { background: theme.palette.action.hover },
    [theme.breakpoints.down('xs')]: {
      gridTemplateAreas: '"title star" "chips chips" "text text" "meta meta"',
      padding: theme.spacing(1.5, 0.5, 1.5, 2),
      columnGap: theme.spacing(1),
    },
  },
  title: { gridArea: 'title', alignSelf: 'center', minWidth: 0 },
  aside: {
    gridArea: 'aside',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'flex-end',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
    [theme.breakpoints.down('xs')]: { display: 'contents' },
  },
  chips: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'flex-end',
    gap: theme.spacing(1),
    [theme.breakpoints.down('xs')]: {
      gridArea: 'chips',
      justifyContent: 'flex-start',
    },
  },
  star: {
    position: 'relative',
    zIndex: 1,
    // The button is taller than a line of text; it must not push the lines apart.
    margin: theme.spacing(-1, 0),
    [theme.breakpoints.down('xs')]: { gridArea: 'star' },
  },
  text: { gridArea: 'text', maxWidth: '84ch', paddingRight: theme.spacing(2) },
  meta: {
    gridArea: 'meta',
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: theme.spacing(2),
    rowGap: theme.spacing(0.5),
    color: theme.palette.text.secondary,
    fontSize: theme.typography.body2.fontSize,
    [theme.breakpoints.down('xs')]: { flexDirection: 'column' },
  },
}));

/** Properties of {@link ResultRow}. */
export interface ResultRowProps {
  entry: ServiceEntrySummary;
  ownerTitle: string;
  favourites: Favourites;
}

/** One entry in the list view. */
export function ResultRow(props: ResultRowProps) {
  const { entry, ownerTitle, favourites } = props;
  const classes = useStyles();
  const t = useText();
  return (
    <article className={classes.row}>
      <div className={classes.title}>
        <EntryTitle entry={entry} />
      </div>
      <div className={classes.aside}>
        <div className={classes.chips}>
          <ResultChips entry={entry} />
        </div>
        <div className={classes.star}>
          <FavouriteButton
            name={entry.name}
            title={entry.title}
            favourites={favourites}
          />
        </div>
      </div>
      {entry.summary && (
        <Typography className={classes.text}>{entry.summary}</Typography>
      )}
      <div className={classes.meta}>
        <span>
          {t(`vocabulary.type.${entry.type}`)} · {ownerTitle}
        </span>
        <ContactLine support={entry.support} />
        <UpkeepNote entry={entry} />
      </div>
    </article>
  );
}

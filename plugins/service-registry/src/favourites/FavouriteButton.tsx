import IconButton from '@material-ui/core/IconButton';
import { makeStyles } from '@material-ui/core/styles';
import StarIcon from '@material-ui/icons/Star';
import StarBorderIcon from '@material-ui/icons/StarBorder';
import { useText } from '../translations/useText';
import { Favourites } from './useFavourites';

const useStyles = makeStyles({
  on: { color: 'var(--rathaus-accent)' },
});

/** Properties of {@link FavouriteButton}. */
export interface FavouriteButtonProps {
  name: string;
  title: string;
  favourites: Favourites;
}

/** The star beside an entry. */
export function FavouriteButton(props: FavouriteButtonProps) {
  const { name, title, favourites } = props;
  const classes = useStyles();
  const t = useText();
  const on = favourites.has(name);
  const label = on
    ? t('list.favourite.remove', { title })
    : t('list.favourite.add', { title });
  return (
    <IconButton
      aria-label={label}
      title={label}
      onClick={() => favourites.toggle(name)}
    >
      {on ? <StarIcon className={classes.on} /> : <StarBorderIcon />}
    </IconButton>
  );
}

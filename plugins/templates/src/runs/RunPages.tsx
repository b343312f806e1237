import { LinkButton } from '@rathaus/rathaus-react';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useText } from '../translations/useText';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(2),
    marginTop: theme.spacing(2),
  },
}));

/** Properties of {@link RunPages}. */
export interface RunPagesProps {
  /** From 1. */
  page: number;
  /** Number of pages. */
  count: number;
  addressOf(page: number): string;
}

/** The ways to newer and older runs. */
export function RunPages(props: RunPagesProps) {
  const { page, count, addressOf } = props;
  const classes = useStyles();
  const t = useText();
  if (count <= 1) {
    return null;
  }
  return (
    <nav className={classes.root} aria-label={t('runs.pages')}>
      {page > 1 && (
        <LinkButton to={addressOf(page - 1)} variant="outlined">
          {t('runs.newer')}
        </LinkButton>
      )}
      <Typography>{t('runs.page', { number: page, count })}</Typography>
      {page < count && (
        <LinkButton to={addressOf(page + 1)} variant="outlined">
          {t('runs.older')}
        </LinkButton>
      )}
    </nav>
  );
}

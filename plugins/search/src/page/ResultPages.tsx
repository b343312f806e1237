import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { LinkButton } from '@rathaus/rathaus-react';
import { SearchAddress, writeAddress } from '../lib/address';
import { searchTranslationRef } from '../translations/ref';

const useStyles = makeStyles(theme => ({
  pages: {
    display: 'flex',
    gap: theme.spacing(1),
    marginTop: theme.spacing(2),
  },
}));

/** Properties of {@link ResultPages}. */
export interface ResultPagesProps {
  address: SearchAddress;
  /** Where the pages beside this one begin; missing at the ends. */
  previous?: string;
  next?: string;
}

/** The way to further results. */
export function ResultPages(props: ResultPagesProps) {
  const { address, previous, next } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(searchTranslationRef);
  if (!previous && !next) {
    return null;
  }
  return (
    <nav aria-label={t('results.pages')} className={classes.pages}>
      {previous && (
        <LinkButton
          to={writeAddress({ ...address, cursor: previous })}
          variant="outlined"
        >
          {t('results.previous')}
        </LinkButton>
      )}
      {next && (
        <LinkButton
          to={writeAddress({ ...address, cursor: next })}
          variant="outlined"
        >
          {t('results.next')}
        </LinkButton>
      )}
    </nav>
  );
}

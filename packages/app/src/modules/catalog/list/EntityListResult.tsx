import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntityList } from '@backstage/plugin-catalog-react';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import {
  EmptyState,
  ErrorState,
  LoadingSkeleton,
} from '@rathaus/rathaus-react';
import { catalogPagesTranslationRef } from '../translation';
import { EntitiesTable } from './EntitiesTable';

const useStyles = makeStyles(theme => ({
  pages: {
    display: 'flex',
    gap: theme.spacing(1),
    marginTop: theme.spacing(2),
  },
}));

/** What the list has found: a table, or why there is none. */
export function EntityListResult() {
  const classes = useStyles();
  const { t } = useTranslationRef(catalogPagesTranslationRef);
  const { entities, loading, error, totalItems, pageInfo, refresh } =
    useEntityList();

  if (error) {
    return <ErrorState error={error} onRetry={refresh} />;
  }
  if (loading && entities.length === 0) {
    return <LoadingSkeleton shape="list" />;
  }
  return (
    <>
      <Typography role="status" color="textSecondary" gutterBottom>
        {totalItems !== undefined && t('list.total', { count: totalItems })}
      </Typography>
      {entities.length === 0 ? (
        <EmptyState>{t('list.empty')}</EmptyState>
      ) : (
        <EntitiesTable entities={entities} />
      )}
      {(pageInfo?.prev || pageInfo?.next) && (
        <nav aria-label={t('list.pages')} className={classes.pages}>
          <Button
            variant="outlined"
            disabled={!pageInfo.prev}
            onClick={pageInfo.prev}
          >
            {t('list.previous')}
          </Button>
          <Button
            variant="outlined"
            disabled={!pageInfo.next}
            onClick={pageInfo.next}
          >
            {t('list.next')}
          </Button>
        </nav>
      )}
    </>
  );
}

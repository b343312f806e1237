import { useEffect, useState } from 'react';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { QueryEntitiesResponse } from '@backstage/catalog-client';
import { useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  EntityRefLink,
  catalogApiRef,
  useEntity,
} from '@backstage/plugin-catalog-react';
import MuiLink from '@material-ui/core/Link';
import { makeStyles } from '@material-ui/core/styles';
import {
  EmptyState,
  ErrorState,
  LoadingSkeleton,
  SectionCard,
  formatNumber,
} from '@rathaus/rathaus-react';
import { Link } from 'react-router-dom';
import { catalogPagesTranslationRef } from '../translation';

const SHOWN = 10;

const useStyles = makeStyles(theme => ({
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 260px), 1fr))',
    gap: theme.spacing(1, 2),
    margin: theme.spacing(0, 0, 2),
    padding: 0,
    listStyle: 'none',
  },
}));

/** The first of the entries that a group answers for, and the way to all of them in the Servicekatalog. */
export function ResponsibleForCard() {
  const classes = useStyles();
  const { t } = useTranslationRef(catalogPagesTranslationRef);
  const catalogApi = useApi(catalogApiRef);
  const { entity } = useEntity();
  const ref = stringifyEntityRef(entity);
  const [found, setFound] = useState<QueryEntitiesResponse>();
  const [error, setError] = useState<Error>();

  useEffect(() => {
    let outdated = false;
    setError(undefined);
    catalogApi
      .queryEntities({
        filter: { kind: ['component', 'api'], 'relations.ownedBy': ref },
        orderFields: { field: 'metadata.title', order: 'asc' },
        limit: SHOWN,
      })
      .then(
        result => !outdated && setFound(result),
        failure => !outdated && setError(failure),
      );
    return () => {
      outdated = true;
    };
  }, [catalogApi, ref]);

  return (
    <SectionCard title={t('relations.ownerOf')} headingLevel={3}>
      {error && <ErrorState error={error} headingLevel={3} />}
      {!error && !found && <LoadingSkeleton shape="list" count={3} />}
      {found?.totalItems === 0 && (
        <EmptyState>{t('responsible.empty')}</EmptyState>
      )}
      {found && found.totalItems > 0 && (
        <>
          <ul className={classes.list}>
            {found.items.map(item => (
              <li key={stringifyEntityRef(item)}>
                <EntityRefLink entityRef={item} hideIcon disableTooltip />
              </li>
            ))}
          </ul>
          <MuiLink
            component={Link}
            to={`/servicekatalog?${new URLSearchParams({ owner: ref })}`}
          >
            {t('responsible.all', { total: formatNumber(found.totalItems) })}
          </MuiLink>
        </>
      )}
    </SectionCard>
  );
}

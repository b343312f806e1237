import { useMemo } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useStarredEntities } from '@backstage/plugin-catalog-react';
import MuiLink from '@material-ui/core/Link';
import StarBorderIcon from '@material-ui/icons/StarBorder';
import { entryNameFromRef } from '@rathaus/plugin-service-registry-common';
import {
  EmptyState,
  ErrorState,
  LoadingSkeleton,
  SectionCard,
  LinkButton,
} from '@rathaus/rathaus-react';
import { Link } from 'react-router-dom';
import { EntryLinks } from './EntryLinks';
import { homeTranslationRef } from './translation';
import { useEntries } from './useEntries';

const SHOWN = 5;

/** The entries that the person has marked with a star. */
export function Favourites() {
  const { t } = useTranslationRef(homeTranslationRef);
  const { starredEntities } = useStarredEntities();
  // The set is a new one on every render; its content is what counts.
  const key = [...starredEntities]
    .flatMap(ref => entryNameFromRef(ref) ?? [])
    .sort()
    .join(' ');
  const query = useMemo(
    () => (key ? { name: key.split(' '), limit: SHOWN } : undefined),
    [key],
  );
  const { entries, error, retry } = useEntries(query);

  return (
    <SectionCard
      title={t('favourites.title')}
      actions={
        query && (
          <MuiLink component={Link} to="/servicekatalog?favourites=1">
            {t('favourites.all')}
          </MuiLink>
        )
      }
    >
      {!query && (
        <EmptyState
          icon={<StarBorderIcon fontSize="inherit" />}
          action={
            <LinkButton to="/servicekatalog" variant="outlined" color="primary">
              {t('favourites.browse')}
            </LinkButton>
          }
        >
          {t('favourites.empty')}
        </EmptyState>
      )}
      {query && error && (
        <ErrorState error={error} headingLevel={3} onRetry={retry} />
      )}
      {query && !error && !entries && (
        <LoadingSkeleton shape="list" count={3} />
      )}
      {query && entries && <EntryLinks entries={entries} />}
    </SectionCard>
  );
}

import { useTranslationRef } from '@backstage/frontend-plugin-api';
import MuiLink from '@material-ui/core/Link';
import { BrowseQueryInput } from '@rathaus/plugin-service-registry-common';
import {
  EmptyState,
  ErrorState,
  LoadingSkeleton,
  SectionCard,
} from '@rathaus/rathaus-react';
import { Link } from 'react-router-dom';
import { EntryLinks } from './EntryLinks';
import { homeTranslationRef } from './translation';
import { useEntries } from './useEntries';

const NEWEST: BrowseQueryInput = { sort: '-updatedAt', limit: 5 };

/** The five entries that were changed last. */
export function RecentlyChanged() {
  const { t } = useTranslationRef(homeTranslationRef);
  const { entries, error, retry } = useEntries(NEWEST);
  return (
    <SectionCard
      title={t('recent.title')}
      actions={
        <MuiLink component={Link} to="/servicekatalog?sort=-updatedAt">
          {t('recent.all')}
        </MuiLink>
      }
    >
      {error && <ErrorState error={error} headingLevel={3} onRetry={retry} />}
      {!error && !entries && <LoadingSkeleton shape="list" count={5} />}
      {entries?.length === 0 && <EmptyState>{t('recent.empty')}</EmptyState>}
      {entries && entries.length > 0 && (
        <EntryLinks entries={entries} withDate />
      )}
    </SectionCard>
  );
}

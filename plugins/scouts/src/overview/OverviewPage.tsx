import { useCallback } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import {
  classifyError,
  EmptyState,
  ErrorState,
  formatDate,
  LinkButton,
  LoadingSkeleton,
  PortalPage,
  useLoad,
} from '@rathaus/rathaus-react';
import { scoutsApiRef } from '../api';
import { useLinks } from '../routes';
import { useText } from '../translations/useText';
import { CsvButton } from './CsvButton';
import { OverviewContent } from './OverviewContent';

/** Where help is needed: figures by Fachbereich and of the whole town, never by person. */
export function OverviewPage() {
  const t = useText();
  const links = useLinks();
  const api = useApi(scoutsApiRef);
  const load = useCallback(
    (signal: AbortSignal) => api.getOverview({}, { signal }),
    [api],
  );
  const { value: overview, error, reload } = useLoad(load);
  const isForbidden = error && classifyError(error) === 'forbidden';

  return (
    <PortalPage
      title={t('overview.title')}
      subtitle={
        overview &&
        t('overview.subtitle', { date: formatDate(overview.total.day) })
      }
      breadcrumb={[{ label: t('directory.title'), to: links.directory }]}
      actions={overview && <CsvButton />}
    >
      {isForbidden && (
        <EmptyState
          action={
            <LinkButton to={links.directory} variant="outlined" color="primary">
              {t('overview.toDirectory')}
            </LinkButton>
          }
        >
          {t('overview.forbidden')}
        </EmptyState>
      )}
      {error && !isForbidden && <ErrorState error={error} onRetry={reload} />}
      {!overview && !error && <LoadingSkeleton shape="page" count={3} />}
      {overview &&
        (overview.departments.length > 0 ? (
          <OverviewContent overview={overview} />
        ) : (
          <EmptyState>{t('overview.empty')}</EmptyState>
        ))}
    </PortalPage>
  );
}

import { useCallback } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import {
  EmptyState,
  ErrorState,
  LinkButton,
  LoadingSkeleton,
  PortalPage,
  useLoad,
} from '@rathaus/rathaus-react';
import { scoutsApiRef } from '../api';
import { useLinks } from '../routes';
import { useText } from '../translations/useText';
import { Reorganisations } from './Reorganisations';

/** A department gets a successor: everything of it moves together, and back if need be. */
export function ReorganisationPage() {
  const t = useText();
  const links = useLinks();
  const api = useApi(scoutsApiRef);
  const load = useCallback(
    (signal: AbortSignal) => api.getDepartments({ signal }),
    [api],
  );
  const { value: list, error, reload } = useLoad(load);
  const isAllowed = list?.allowedActions.includes('reorganise');

  return (
    <PortalPage
      title={t('reorganisation.title')}
      subtitle={t('reorganisation.subtitle')}
      breadcrumb={[{ label: t('directory.title'), to: links.directory }]}
    >
      {error && <ErrorState error={error} onRetry={reload} />}
      {!list && !error && <LoadingSkeleton shape="form" count={2} />}
      {list && !isAllowed && (
        <EmptyState
          action={
            <LinkButton to={links.directory} variant="outlined" color="primary">
              {t('reorganisation.toDirectory')}
            </LinkButton>
          }
        >
          {t('reorganisation.forbidden')}
        </EmptyState>
      )}
      {list && isAllowed && <Reorganisations departments={list.items} />}
    </PortalPage>
  );
}

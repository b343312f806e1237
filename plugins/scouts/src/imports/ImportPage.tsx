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
import { PostImport } from './PostImport';

/** The present state of all offices from a file: checked first, then loaded. */
export function ImportPage() {
  const t = useText();
  const links = useLinks();
  const api = useApi(scoutsApiRef);
  const load = useCallback(
    (signal: AbortSignal) => api.getDepartments({ signal }),
    [api],
  );
  const { value: list, error, reload } = useLoad(load);
  const isAllowed = list?.allowedActions.includes('managePosts');

  return (
    <PortalPage
      title={t('imports.title')}
      subtitle={t('imports.subtitle')}
      breadcrumb={[{ label: t('directory.title'), to: links.directory }]}
    >
      {error && <ErrorState error={error} onRetry={reload} />}
      {!list && !error && <LoadingSkeleton shape="form" count={2} />}
      {list && !isAllowed && (
        <EmptyState
          action={
            <LinkButton to={links.directory} variant="outlined" color="primary">
              {t('imports.toDirectory')}
            </LinkButton>
          }
        >
          {t('imports.forbidden')}
        </EmptyState>
      )}
      {list && isAllowed && <PostImport departments={list.items} />}
    </PortalPage>
  );
}

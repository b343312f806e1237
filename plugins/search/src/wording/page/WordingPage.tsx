import { useCallback } from 'react';
import { useApi, useRouteRef } from '@backstage/frontend-plugin-api';
import {
  EmptyState,
  ErrorState,
  LinkButton,
  LoadingSkeleton,
  Notice,
  PortalPage,
  UndoSnackbar,
  useLoad,
} from '@rathaus/rathaus-react';
import { rootRouteRef } from '../../routes';
import { wordingApiRef } from '../api/wordingApi';
import { GapPanel } from '../gaps/GapPanel';
import { SynonymPanel } from '../synonyms/SynonymPanel';
import { useText } from '../translations/useText';
import { useNotices } from '../useNotices';
import { WordingTabs } from './WordingTabs';

/** What people look for in vain, and what they mean by their words: for those who help them find it. */
export function WordingPage() {
  const t = useText();
  const api = useApi(wordingApiRef);
  const search = useRouteRef(rootRouteRef)?.() ?? '/suche';
  const { snackbar, tell } = useNotices();
  const load = useCallback(
    (signal: AbortSignal) => api.getWording({ signal }),
    [api],
  );
  const { value, error, reload } = useLoad(load);
  const content = () => {
    if (error) {
      return <ErrorState error={error} onRetry={reload} />;
    }
    if (!value) {
      return <LoadingSkeleton shape="list" label={t('loading')} />;
    }
    if (!value.allowedActions.includes('read')) {
      return (
        <EmptyState
          action={
            <LinkButton to={search} variant="outlined" color="primary">
              {t('toSearch')}
            </LinkButton>
          }
        >
          {t('forbidden')}
        </EmptyState>
      );
    }
    const mayWrite = value.allowedActions.includes('write');
    return (
      <>
        {!mayWrite && <Notice tone="info">{t('readOnly')}</Notice>}
        <WordingTabs>
          {tab =>
            tab === 'gesucht' ? (
              <GapPanel mayWrite={mayWrite} tell={tell} />
            ) : (
              <SynonymPanel mayWrite={mayWrite} tell={tell} />
            )
          }
        </WordingTabs>
      </>
    );
  };
  return (
    <PortalPage
      title={t('title')}
      subtitle={t('subtitle')}
      breadcrumb={[{ label: t('search'), to: search }]}
    >
      {content()}
      <UndoSnackbar {...snackbar} />
    </PortalPage>
  );
}

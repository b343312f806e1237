import { useCallback } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import {
  EmptyState,
  ErrorState,
  LinkButton,
  LoadingSkeleton,
  PortalPage,
  useLoad,
  useSchools,
} from '@rathaus/rathaus-react';
import { useParams } from 'react-router-dom';
import { backlogApiRef } from '../api';
import { useLinks } from '../routes';
import { useOwnSchools } from '../schools/useOwnSchools';
import { useText } from '../translations/useText';
import { HandInContent } from './HandInContent';

/** Where schools say what they need, and see what became of it. */
export function HandInPage() {
  const { board: id = '' } = useParams();
  const t = useText();
  const links = useLinks();
  const api = useApi(backlogApiRef);
  const load = useCallback(
    (signal: AbortSignal) => api.getBoard(id, { signal }),
    [api, id],
  );
  const { value: view, error: boardError, reload } = useLoad(load);
  const schools = useSchools();
  const own = useOwnSchools(schools.value);
  const error = boardError ?? schools.error;
  const mayHandIn = view?.allowedActions.includes('handIn');

  return (
    <PortalPage
      title={t('handIn.title')}
      subtitle={t('handIn.subtitle')}
      breadcrumb={[
        { label: view?.board.title ?? t('boards.title'), to: links.board(id) },
      ]}
    >
      {error && (
        <ErrorState
          error={error}
          onRetry={() => {
            reload();
            schools.reload();
          }}
        />
      )}
      {!error && !(view && own) && <LoadingSkeleton shape="form" />}
      {view && !mayHandIn && (
        <EmptyState
          action={
            <LinkButton to={links.board(id)} variant="outlined" color="primary">
              {t('handIn.toBoard')}
            </LinkButton>
          }
        >
          {t('handIn.forbidden')}
        </EmptyState>
      )}
      {view && mayHandIn && own && schools.value && (
        <HandInContent
          view={view}
          // Whoever may write may do it for every school, the others for their own.
          schools={view.allowedActions.includes('write') ? schools.value : own}
          own={own}
          onHandedIn={reload}
        />
      )}
    </PortalPage>
  );
}

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
import { useParams } from 'react-router-dom';
import { backlogApiRef } from '../api';
import { useLinks } from '../routes';
import { useText } from '../translations/useText';
import { DeletedItems } from './DeletedItems';

/** What was deleted from a board, for those who may restore it. */
export function DeletedPage() {
  const { board: id = '' } = useParams();
  const t = useText();
  const links = useLinks();
  const api = useApi(backlogApiRef);
  const load = useCallback(
    (signal: AbortSignal) => api.getBoard(id, { signal }),
    [api, id],
  );
  const { value: view, error, reload } = useLoad(load);
  return (
    <PortalPage
      title={t('deleted.title')}
      subtitle={t('deleted.subtitle')}
      breadcrumb={[
        { label: view?.board.title ?? t('boards.title'), to: links.board(id) },
      ]}
    >
      {error && <ErrorState error={error} onRetry={reload} />}
      {!view && !error && <LoadingSkeleton shape="list" count={4} />}
      {view &&
        (view.allowedActions.includes('write') ? (
          <DeletedItems board={view.board} />
        ) : (
          <EmptyState
            action={
              <LinkButton
                to={links.board(id)}
                variant="outlined"
                color="primary"
              >
                {t('handIn.toBoard')}
              </LinkButton>
            }
          >
            {t('deleted.forbidden')}
          </EmptyState>
        ))}
    </PortalPage>
  );
}

import { ReactNode, useCallback } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { BoardView } from '@rathaus/plugin-backlog-common';
import {
  EmptyState,
  ErrorState,
  ImportSubjectProvider,
  LinkButton,
  LoadingSkeleton,
  PortalPage,
  useLoad,
} from '@rathaus/rathaus-react';
import { useParams } from 'react-router-dom';
import { backlogApiRef } from '../api';
import { useLinks } from '../routes';
import { useText } from '../translations/useText';
import { ImportedBoardProvider } from './ImportedBoard';
import { useItemImportSubject } from './useItemImportSubject';

function Importing(props: { view: BoardView; children: ReactNode }) {
  const { view, children } = props;
  return (
    <ImportedBoardProvider value={view}>
      <ImportSubjectProvider value={useItemImportSubject(view)}>
        {children}
      </ImportSubjectProvider>
    </ImportedBoardProvider>
  );
}

/** Tells a page of an import about the board in the address, for those who may write to it. */
export function BoardImport(props: { children: ReactNode }) {
  const { board: id = '' } = useParams();
  const t = useText();
  const links = useLinks();
  const api = useApi(backlogApiRef);
  const load = useCallback(
    (signal: AbortSignal) => api.getBoard(id, { signal }),
    [api, id],
  );
  const { value: view, error, reload } = useLoad(load);
  if (view?.allowedActions.includes('write')) {
    return <Importing view={view}>{props.children}</Importing>;
  }
  return (
    <PortalPage
      title={t('imports.link')}
      breadcrumb={[
        { label: view?.board.title ?? t('boards.title'), to: links.board(id) },
      ]}
    >
      {error && <ErrorState error={error} onRetry={reload} />}
      {!view && !error && <LoadingSkeleton shape="page" />}
      {view && (
        <EmptyState
          action={
            <LinkButton to={links.board(id)} variant="outlined" color="primary">
              {t('imports.toBoard')}
            </LinkButton>
          }
        >
          {t('imports.forbidden')}
        </EmptyState>
      )}
    </PortalPage>
  );
}

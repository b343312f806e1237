import { useParams } from 'react-router-dom';
import {
  ErrorState,
  LoadingSkeleton,
  PortalPage,
} from '@rathaus/rathaus-react';
import { useText } from '../translations/useText';
import { BoardContent } from './BoardContent';
import { BoardHeadActions } from './BoardHeadActions';
import { useBoardStore } from './data/useBoardStore';

/** A board with all its views, and an item beside it when the address names one. */
export function BoardPage() {
  const { board: id = '' } = useParams();
  const t = useText();
  const { store, snapshot } = useBoardStore(id);
  const { view, error } = snapshot;
  return (
    <PortalPage
      wide
      title={view?.board.title ?? t('boards.title')}
      subtitle={view?.board.description}
      actions={view && <BoardHeadActions view={view} />}
    >
      {error && (
        <ErrorState
          error={error}
          safe={view && t('board.stale')}
          onRetry={() => store.refresh()}
        />
      )}
      {!view && !error && <LoadingSkeleton shape="page" count={2} />}
      {view && (
        <BoardContent key={id} store={store} snapshot={snapshot} view={view} />
      )}
    </PortalPage>
  );
}

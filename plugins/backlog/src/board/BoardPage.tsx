import { useCallback, useRef } from 'react';
import { useParams } from 'react-router-dom';
import {
  ErrorState,
  LoadingSkeleton,
  PortalPage,
} from '@rathaus/rathaus-react';
import { useText } from '../translations/useText';
import { BoardContent, BoardContentHandle } from './BoardContent';
import { BoardHeadActions } from './BoardHeadActions';
import { useBoardStore } from './data/useBoardStore';

/** A board with all its views, and an item beside it when the address names one. */
export function BoardPage() {
  const { board: id = '' } = useParams();
  const t = useText();
  const { store, snapshot } = useBoardStore(id);
  const { view, error } = snapshot;
  const content = useRef<BoardContentHandle>(null);
  const refresh = useCallback(() => void store.refresh(), [store]);
  return (
    <PortalPage
      wide
      title={view?.board.title ?? t('boards.title')}
      subtitle={view?.board.description}
      actions={
        view && (
          <BoardHeadActions
            view={view}
            shown={() => content.current?.shown() ?? []}
            refresh={refresh}
          />
        )
      }
    >
      {error && (
        <ErrorState
          error={error}
          safe={view && t('board.stale')}
          onRetry={refresh}
        />
      )}
      {!view && !error && <LoadingSkeleton shape="page" count={2} />}
      {view && (
        <BoardContent
          key={id}
          handle={content}
          store={store}
          snapshot={snapshot}
          view={view}
        />
      )}
    </PortalPage>
  );
}

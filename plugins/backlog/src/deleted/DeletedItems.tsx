import { toError } from '@backstage/errors';
import { useApi } from '@backstage/frontend-plugin-api';
import { Board, DeletedItem } from '@rathaus/plugin-backlog-common';
import {
  ErrorState,
  LoadingSkeleton,
  UndoSnackbar,
} from '@rathaus/rathaus-react';
import { backlogApiRef } from '../api';
import { useNotices } from '../board/context/useNotices';
import { describeError } from '../lib/failure';
import { useText } from '../translations/useText';
import { DeletedList } from './DeletedList';
import { useDeleted } from './useDeleted';

/** What was deleted from a board, and bringing it back. */
export function DeletedItems(props: { board: Board }) {
  const { board } = props;
  const t = useText();
  const api = useApi(backlogApiRef);
  const { tell, snackbar } = useNotices();
  const { value: list, error, reload, loadMore } = useDeleted(board.id);

  const restore = async (item: DeletedItem) => {
    try {
      const restored = await api.restoreItem(item.id, item.revision);
      tell(t('item.restored', { number: item.number }), async () => {
        await api.deleteItem(restored.id, restored.revision);
        reload();
      });
    } catch (reason) {
      tell(describeError(t, toError(reason)));
    } finally {
      reload();
    }
  };

  return (
    <>
      {error && <ErrorState error={error} onRetry={reload} />}
      {!list && !error && <LoadingSkeleton shape="list" count={4} />}
      {list && (
        <DeletedList
          board={board}
          list={list}
          onRestore={restore}
          onMore={loadMore}
        />
      )}
      <UndoSnackbar {...snackbar} />
    </>
  );
}

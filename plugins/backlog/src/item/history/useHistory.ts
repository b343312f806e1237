import { useCallback } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { BoardEvent, Item } from '@rathaus/plugin-backlog-common';
import { Loaded, useLoad } from '@rathaus/rathaus-react';
import { backlogApiRef } from '../../api';

/** Everything that happened to an item, oldest first; asked again when the item has changed. */
export function useHistory(
  item: Pick<Item, 'id' | 'revision'>,
): Loaded<BoardEvent[]> {
  const api = useApi(backlogApiRef);
  const { id, revision } = item;
  const load = useCallback(
    async (signal: AbortSignal) => (await api.getHistory(id, { signal })).items,
    // A newer revision has more history.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [api, id, revision],
  );
  return useLoad(load);
}

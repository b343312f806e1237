import { useCallback, useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { DeletedItem, DeletedItemList } from '@rathaus/plugin-backlog-common';
import { Loaded, useLoad } from '@rathaus/rathaus-react';
import { backlogApiRef } from '../api';

/** How many are asked for at once. */
const PAGE = 50;

/** What was deleted from a board, the last first, as far as it was asked for. */
export function useDeleted(
  board: string,
): Loaded<DeletedItemList> & { loadMore(): void } {
  const api = useApi(backlogApiRef);
  const [pages, setPages] = useState(1);
  const load = useCallback(
    async (signal: AbortSignal) => {
      const items = new Map<string, DeletedItem>();
      let totalItems = 0;
      for (let page = 0; page < pages; page += 1) {
        const answer = await api.getDeleted(
          board,
          { offset: page * PAGE, limit: PAGE },
          { signal },
        );
        // What is deleted in between moves others to the next page.
        answer.items.forEach(item => items.set(item.id, item));
        totalItems = answer.totalItems;
      }
      return { items: [...items.values()], totalItems };
    },
    [api, board, pages],
  );
  return { ...useLoad(load), loadMore: () => setPages(old => old + 1) };
}

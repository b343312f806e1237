import { useCallback, useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { ChangedItem } from '@rathaus/plugin-backlog-common';
import { Loaded, useLoad } from '@rathaus/rathaus-react';
import { backlogApiRef } from '../api';

/** What is known of a board's changes. */
export interface ChangedItems {
  items: ChangedItem[];
  hasMore: boolean;
}

/**
 * The items that changed, the last change first; asked again when the board has changed.
 *
 * @param since - a point in time, ISO 8601 in UTC
 * @param version - of the board
 */
export function useChangedItems(
  board: string,
  since: string,
  version: number,
): Loaded<ChangedItems> & { loadMore(): void } {
  const api = useApi(backlogApiRef);
  const [pages, setPages] = useState(1);
  const load = useCallback(
    async (signal: AbortSignal) => {
      const items: ChangedItem[] = [];
      let before: number | undefined;
      for (let page = 0; page < pages; page += 1) {
        const answer = await api.getChangedItems(
          board,
          { since, before },
          { signal },
        );
        items.push(...answer.items);
        before = answer.nextBefore;
        if (before === undefined) {
          break;
        }
      }
      return { items, hasMore: before !== undefined };
    },
    // A newer version has more changes.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [api, board, since, version, pages],
  );
  return { ...useLoad(load), loadMore: () => setPages(old => old + 1) };
}

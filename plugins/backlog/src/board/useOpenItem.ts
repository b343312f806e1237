import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';
import { ITEM_PARAM } from '../routes';

function withItem(params: URLSearchParams, id: string): URLSearchParams {
  const next = new URLSearchParams(params);
  next.set(ITEM_PARAM, id);
  return next;
}

/** The item that stands beside the board, kept in the address. */
export function useOpenItem(): {
  /** Its id, `NEW_ITEM`, or nothing. */
  openItem: string | undefined;
  open(id: string): void;
  /** Address of the page with an item beside it, for links. */
  hrefOf(id: string): string;
  close(): void;
} {
  const [params, setParams] = useSearchParams();
  const open = useCallback(
    (id: string) =>
      setParams(old => withItem(old, id), { preventScrollReset: true }),
    [setParams],
  );
  const hrefOf = useCallback(
    (id: string) => `?${withItem(params, id)}`,
    [params],
  );
  const close = useCallback(
    () =>
      setParams(
        old => {
          const next = new URLSearchParams(old);
          next.delete(ITEM_PARAM);
          return next;
        },
        { preventScrollReset: true },
      ),
    [setParams],
  );
  return { openItem: params.get(ITEM_PARAM) ?? undefined, open, hrefOf, close };
}

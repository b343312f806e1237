/** Which entries of all a page shows, counted from 1. */
export interface PageWindow {
  from: number;
  to: number;
}

/**
 * Says which entries a page shows. The page's number comes from the address, which may be old; so the window never
 * reaches beyond what there is.
 *
 * @param page - counted from 1
 * @param shown - entries on this page
 */
export function pageWindow(
  page: number,
  pageSize: number,
  shown: number,
  totalItems: number,
): PageWindow {
  const to = Math.min(totalItems, (page - 1) * pageSize + shown);
  return { from: Math.max(1, to - shown + 1), to };
}

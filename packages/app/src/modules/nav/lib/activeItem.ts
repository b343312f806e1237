import { NavItem } from './navItems';

function matches(
  item: NavItem,
  pathname: string,
  search: URLSearchParams,
): number {
  const [path, query] = item.to.split('?');
  const inside =
    path === '/'
      ? pathname === '/'
      : pathname === path || pathname.startsWith(`${path}/`);
  if (!inside) return 0;
  const wanted = [...new URLSearchParams(query)];
  if (!wanted.every(([key, value]) => search.get(key) === value)) return 0;
  return path.length + wanted.length;
}

/**
 * Finds the item that the page belongs to: the one with the longest path above the page, and among equal paths the
 * one whose query fits, too.
 *
 * @returns the item's id, or nothing when the page is in no part of the navigation
 */
export function activeItemId(
  items: NavItem[],
  location: { pathname: string; search: string },
): NavItem['id'] | undefined {
  const search = new URLSearchParams(location.search);
  let best: { id: NavItem['id']; score: number } | undefined;
  for (const item of items) {
    const score = matches(item, location.pathname, search);
    if (score > (best?.score ?? 0)) {
      best = { id: item.id, score };
    }
  }
  return best?.id;
}

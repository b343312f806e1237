import { pageAddress } from '../routes';

const ELSEWHERE = /^(https?:|mailto:|tel:|\/(?!\/))/i;

/**
 * Where a link of a page leads to in the portal: `suche.md#facetten` to the page of that name.
 *
 * @param href - as it stands in the page
 * @param from - where the handbook is mounted, and the name of the page
 * @returns undefined for a file that is no page of the handbook
 */
export function resolveLink(
  href: string,
  from: { base: string; name: string },
): string | undefined {
  const anchor = /^#([a-z0-9-]+)$/.exec(href)?.[1];
  if (anchor) {
    return pageAddress(from.base, from.name, anchor);
  }
  const page = /^([a-z0-9-]+)\.md(?:#([a-z0-9-]+))?$/.exec(href);
  if (page) {
    return pageAddress(from.base, page[1], page[2]);
  }
  return ELSEWHERE.test(href) ? href : undefined;
}

const ELSEWHERE = /^(https?:|mailto:|tel:)/i;

/** A place in a documentation. */
export interface Target {
  /** Path of a page's file. */
  path: string;
  /** Anchor in it, or an empty text. */
  anchor: string;
}

/** Puts `../a/b.md` and the folder of a page together; undefined when that leads out of the documentation. */
function joined(folder: readonly string[], way: string): string | undefined {
  const parts = [...folder];
  for (const part of way.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) {
        return undefined;
      }
    } else if (part !== '.' && part !== '') {
      parts.push(part);
    }
  }
  return parts.join('/');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * What a link of a page means.
 *
 * @param href - as it stands in the page
 * @param from - path of the page's file
 * @param pages - paths of all files
 * @returns an address elsewhere, a place in the documentation, or undefined for what cannot be shown here: files that are no
 *   pages, and what lies outside of the documentation
 */
export function resolveLink(
  href: string,
  from: string,
  pages: readonly string[],
): string | Target | undefined {
  if (ELSEWHERE.test(href)) {
    return href;
  }
  const [way, anchor = ''] = href.split('#').map(decoded);
  if (way === '') {
    return anchor ? { path: from, anchor } : undefined;
  }
  if (way.startsWith('/')) {
    return undefined;
  }
  const path = joined(from.split('/').slice(0, -1), way);
  const page = pages.find(
    each => each === path || each === `${path}/index.md`.replace(/^\//, ''),
  );
  return page && { path: page, anchor };
}

/** Address of a page below the address of its documentation: its file's path, without `.md`. */
export function pageAddress(base: string, path = '', anchor = ''): string {
  const parts = path
    .replace(/\.md$/, '')
    .split('/')
    .filter(Boolean)
    .map(encodeURIComponent);
  return `${[base, ...parts].join('/')}${anchor && `#${anchor}`}`;
}

/**
 * Path of the file that an address means.
 *
 * @param rest - what stands behind the documentation's own address, decoded
 * @param pages - paths of all files
 */
export function pathOfAddress(
  rest: string,
  pages: readonly string[],
): string | undefined {
  return pages.find(page => page === `${rest}.md` || page === rest);
}

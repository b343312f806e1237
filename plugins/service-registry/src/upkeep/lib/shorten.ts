/**
 * Makes one short line of a text: breaks become spaces, and what is too long ends after a word with "…".
 *
 * @param length - longest result in characters, the "…" included
 */
export function shorten(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= length) {
    return line;
  }
  const cut = line.slice(0, length - 1);
  const lastSpace = cut.lastIndexOf(' ');
  return `${cut.slice(0, lastSpace > 0 ? lastSpace : undefined)}…`;
}

/** Elements that take keys for themselves. */
const FIELDS = 'input, textarea, select, [contenteditable="true"]';

/**
 * What a key means on the page of a meeting: `n` for the next point, `p` for the one before.
 *
 * @returns how many points further; undefined for every other key, and for those that are typed into a field
 */
export function stepOfKey(event: {
  key: string;
  target: EventTarget | null;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}): 1 | -1 | undefined {
  if (
    event.ctrlKey ||
    event.metaKey ||
    event.altKey ||
    (event.target instanceof Element && event.target.closest(FIELDS))
  ) {
    return undefined;
  }
  switch (event.key) {
    case 'n':
      return 1;
    case 'p':
      return -1;
    default:
      return undefined;
  }
}

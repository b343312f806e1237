/**
 * Goes to where something that was found lies: a page of the portal, or an address elsewhere, which opens beside it.
 *
 * @param navigate - that of the router
 */
export function openLocation(
  location: string,
  navigate: (to: string) => void,
): void {
  if (location.startsWith('/')) {
    navigate(location);
  } else {
    window.open(location, '_blank', 'noopener,noreferrer');
  }
}

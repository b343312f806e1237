const SAFE = ['http:', 'https:'];
/** Stands for the portal in locations that are paths. */
const BASE = 'https://portal.invalid';

/** Whether a link may lead to a location: a path or an address of the web, no script. */
export function isSafeLocation(location: string): boolean {
  return URL.canParse(location, BASE)
    ? SAFE.includes(new URL(location, BASE).protocol)
    : false;
}

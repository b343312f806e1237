/** A path of the plugin's API from its parts. */
export function clientPath(...parts: string[]): string {
  return `/${parts.map(encodeURIComponent).join('/')}`;
}

/**
 * The names in a relative path of folders: `./docs/handbuch/` is `docs`,
 * `handbuch`.
 *
 * @returns undefined for a path that is absolute, leads upwards or is none
 */
export function folderParts(path: string): string[] | undefined {
  const parts = path.split('/').filter(part => part !== '' && part !== '.');
  return /^[/~]|[\\\0:]/.test(path) || parts.includes('..') ? undefined : parts;
}

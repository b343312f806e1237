/** Does a dotted path lie in the restricted part? */
export function isRestrictedPath(path: string): boolean {
  return path === 'restricted' || path.startsWith('restricted.');
}

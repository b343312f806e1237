/** Longest name of a repository, and of an entity in the catalog. */
const MAX_LENGTH = 63;

/**
 * Whether a text may name a repository: small letters, digits and single
 * hyphens between them, two to 63 characters. So a name is never a path, an
 * option of a command or two names for one folder.
 */
export function isRepositoryName(text: string): boolean {
  return (
    text.length >= 2 &&
    text.length <= MAX_LENGTH &&
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text)
  );
}

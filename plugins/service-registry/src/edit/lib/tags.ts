/**
 * Adds what was typed to a list of short texts: several at once when separated by comma, semicolon or line break;
 * blanks and what is in the list already are left out.
 */
export function addTags(tags: readonly string[], typed: string): string[] {
  const added = typed
    .split(/[,;\n\r]/)
    .map(tag => tag.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
  return [...new Set([...tags, ...added])];
}

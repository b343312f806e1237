/** First letters of the first and the last name, for a round sign beside the name. Academic titles do not count. */
export function initialsOf(displayName: string): string {
  const names = displayName
    .split(/\s+/)
    .filter(part => part && !part.endsWith('.'));
  const ends = names.length > 1 ? [names[0], names[names.length - 1]] : names;
  return ends.map(name => name.charAt(0).toLocaleUpperCase('de')).join('');
}

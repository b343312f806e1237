/** Kinds of entities that have a name of their own in the portal. */
export const NAMED_KINDS = [
  'component',
  'api',
  'system',
  'resource',
  'domain',
  'group',
  'user',
  'location',
] as const;

/** A kind with a name of its own. */
export type NamedKind = (typeof NAMED_KINDS)[number];

/** Finds the named kind, however it is written; other kinds have none. */
export function namedKind(kind: string): NamedKind | undefined {
  const wanted = kind.toLocaleLowerCase('en');
  return NAMED_KINDS.find(candidate => candidate === wanted);
}

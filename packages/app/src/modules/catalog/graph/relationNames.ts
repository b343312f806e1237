/** Relations that have a name in the portal: Backstage's own and those of the Digital Scouts. */
export const NAMED_RELATIONS = [
  'ownedBy',
  'ownerOf',
  'consumesApi',
  'apiConsumedBy',
  'providesApi',
  'apiProvidedBy',
  'dependsOn',
  'dependencyOf',
  'parentOf',
  'childOf',
  'memberOf',
  'hasMember',
  'partOf',
  'hasPart',
  'hasScout',
  'scoutOf',
] as const;

/** A relation with a name. */
export type NamedRelation = (typeof NAMED_RELATIONS)[number];

/** Finds the named relation; others are shown as they are. */
export function namedRelation(type: string): NamedRelation | undefined {
  return NAMED_RELATIONS.find(candidate => candidate === type);
}

import {
  Entity,
  GroupEntity,
  RELATION_CHILD_OF,
  RELATION_MEMBER_OF,
} from '@backstage/catalog-model';

/** Types of groups that people name when asked where they work. */
const PLACES_OF_WORK = ['fachbereich', 'schule'];

/**
 * The title of the Fachbereich (or school) that somebody works in: the nearest one above the groups they are in, in
 * the order in which the catalog lists these. Whoever is in no Fachbereich, such as the CDO office, works in the first
 * of their groups.
 *
 * @param person - a User with its relations
 * @param groups - the town's groups by their refs
 * @returns undefined when the person is in none of the groups
 */
export function departmentTitle(
  person: Entity,
  groups: ReadonlyMap<string, GroupEntity>,
): string | undefined {
  const known = (refs: string[]) =>
    refs.map(ref => groups.get(ref)).filter(group => group !== undefined);

  const own = known(targets(person, RELATION_MEMBER_OF));
  const seen = new Set<GroupEntity>();
  let level = own;
  while (level.length > 0) {
    const place = level.find(({ spec }) => PLACES_OF_WORK.includes(spec.type));
    if (place) {
      return titleOf(place);
    }
    level.forEach(group => seen.add(group));
    level = known(
      level.flatMap(group => targets(group, RELATION_CHILD_OF)),
    ).filter(group => !seen.has(group));
  }
  return own.length > 0 ? titleOf(own[0]) : undefined;
}

function targets({ relations = [] }: Entity, type: string): string[] {
  return relations
    .filter(relation => relation.type === type)
    .map(relation => relation.targetRef);
}

function titleOf({ metadata, spec }: GroupEntity): string {
  return metadata.title ?? spec.profile?.displayName ?? metadata.name;
}

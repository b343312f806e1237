import {
  RELATION_HAS_SCOUT,
  RELATION_SCOUT_OF,
} from '@rathaus/plugin-scouts-common';
import { ScoutAssignment } from './scoutAssignments';

/** A relation of ours as an entity shows it. */
export interface ScoutRelation {
  type: typeof RELATION_HAS_SCOUT | typeof RELATION_SCOUT_OF;
  targetRef: string;
}

/** All relations of ours by the entity that shows them; full refs. */
export type RelationsByEntity = ReadonlyMap<string, readonly ScoutRelation[]>;

type PeopleAndSubjects = Pick<ScoutAssignment, 'people' | 'subjects'>;

/** Both directions of every relation that the assignments mean. */
export function scoutRelations(
  assignments: Iterable<PeopleAndSubjects>,
): RelationsByEntity {
  const relations = new Map<string, ScoutRelation[]>();
  const add = (
    source: string,
    type: ScoutRelation['type'],
    targetRef: string,
  ) => {
    const known = relations.get(source);
    if (known) {
      known.push({ type, targetRef });
    } else {
      relations.set(source, [{ type, targetRef }]);
    }
  };
  for (const { people, subjects } of assignments) {
    for (const subject of subjects) {
      for (const person of people) {
        add(subject, RELATION_HAS_SCOUT, person);
        add(person, RELATION_SCOUT_OF, subject);
      }
    }
  }
  return relations;
}

/** Entities that show other relations afterwards than before, with those of afterwards. */
export function changedRelations(
  before: RelationsByEntity,
  after: RelationsByEntity,
): RelationsByEntity {
  const changed = new Map<string, readonly ScoutRelation[]>();
  for (const ref of new Set([...before.keys(), ...after.keys()])) {
    const relations = after.get(ref) ?? [];
    if (key(before.get(ref) ?? []) !== key(relations)) {
      changed.set(ref, relations);
    }
  }
  return changed;
}

function key(relations: readonly ScoutRelation[]): string {
  return relations
    .map(({ type, targetRef }) => `${type} ${targetRef}`)
    .sort()
    .join();
}

import { Entity, parseEntityRef } from '@backstage/catalog-model';
import { FOREIGN, OWN, PEOPLE, Role, ROLES, SEEKING } from './people';

/** Somebody else for each role to nominate. */
export function colleagueOf(role: Role): string {
  return `user:default/colleague-${role.toLowerCase()}`;
}

function group(ref: string, type: string, title?: string): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name: parseEntityRef(ref).name, title },
    spec: { type, children: [] },
  };
}

function user(ref: string): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'User',
    metadata: { name: parseEntityRef(ref).name },
    spec: { memberOf: [] },
    relations: [OWN, SEEKING].map(targetRef => ({
      type: 'memberOf',
      targetRef,
    })),
  };
}

/** The people and groups that the catalog knows. */
export const TOWN: Entity[] = [
  ...[OWN, FOREIGN, SEEKING].map(ref => group(ref, 'fachbereich')),
  group('group:default/schule-100001', 'schule', 'Josefschule'),
  ...Object.values(PEOPLE).map(({ userEntityRef }) => user(userEntityRef)),
  ...ROLES.map(role => user(colleagueOf(role))),
];

const vacant = (department: string) => ({ department, vacantSince: -10 });

/** Posts of Digital Scouts: one is held, enough are free for everybody to be nominated and somebody else by each. */
export const POSTS = JSON.stringify([
  { department: OWN, person: PEOPLE.scout.userEntityRef },
  ...ROLES.flatMap(() => [vacant(OWN), vacant(OWN)]),
  vacant(SEEKING),
  vacant(FOREIGN),
]);

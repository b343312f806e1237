import { Entity, stringifyEntityRef } from '@backstage/catalog-model';

/** Roles as the portal's own configuration names them. */
export const ROLES_CONFIG = {
  admin: ['group:default/portal-administration'],
  cdoOffice: ['group:default/cdo-buero'],
  taskForce: ['group:default/task-force-schulen'],
  itTeam: ['group:default/it-service'],
  head: ['group:default/{department}-leitung'],
  school: ['group:default/schule-{school}'],
};

/** Two schools with members. */
export const NORTH = 'group:default/schule-100001';
export const SOUTH = 'group:default/schule-100002';
/** Another one, with names. */
export const WEST = 'group:default/schule-100003';

/** Who works where; groups by name. Each role, and a second one of some. */
const MEMBERSHIPS: Record<string, string[]> = {
  staff: ['buergerservice'],
  head: ['buergerservice', 'buergerservice-leitung'],
  cdo: ['cdo-buero'],
  'task-force': ['task-force-schulen'],
  'task-force-two': ['task-force-schulen'],
  north: ['schule-100001'],
  'north-two': ['schule-100001'],
  south: ['schule-100002'],
  'it-team': ['it-service'],
  admin: ['portal-administration'],
};

const GROUPS: Record<string, string> = {
  'task-force-schulen': 'task-force',
  'cdo-buero': 'buero',
  'schule-100001': 'schule',
  'schule-100002': 'schule',
  'schule-und-sport': 'fachbereich',
};

/** Ref of a person of the town. */
export function refOf(name: string): string {
  return `user:default/${name}`;
}

/** What a person owns things through, as the sign-in finds it. */
export function ownershipOf(userRef: string): string[] {
  const groups = MEMBERSHIPS[userRef.split('/')[1]] ?? [];
  return [userRef, ...groups.map(group => `group:default/${group}`)];
}

function entity(kind: string, name: string, type?: string): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name },
    spec: type ? { type } : {},
  };
}

/** A school as the official list tells of it, with names that people use. */
const WEST_ENTITY: Entity = {
  ...entity('Group', 'schule-100003', 'schule'),
  spec: {
    type: 'schule',
    profile: { displayName: 'Grundschule West, Außenstelle' },
    school: {
      number: '100003',
      name: 'Grundschule West',
      officialName: 'Städt. Gem. Grundschule West',
      shortName: 'Gütersloh, GG West',
      form: { code: '02', name: 'Grundschule' },
      address: {},
      operator: { number: '16238' },
      municipality: '05754008',
    },
  },
};

const ENTITIES = new Map(
  [
    WEST_ENTITY,
    {
      ...entity('User', 'lena'),
      spec: { profile: { displayName: 'Lena Muster' } },
    },
    ...Object.entries(GROUPS).map(([name, type]) =>
      entity('Group', name, type),
    ),
    ...Object.keys(MEMBERSHIPS).map(name => entity('User', name)),
    entity('Component', 'lernplattform', 'schul-it'),
  ].map(known => [stringifyEntityRef(known), known]),
);

/** Everything that the catalog has. */
export function allEntities(): Entity[] {
  return [...ENTITIES.values()];
}

/** What the catalog has, by full ref. */
export function entityOf(ref: string): Entity | undefined {
  return ENTITIES.get(ref);
}

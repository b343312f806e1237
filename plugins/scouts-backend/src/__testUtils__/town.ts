import { Entity } from '@backstage/catalog-model';

/** Roles as the portal's own configuration names them. */
export const ROLES_CONFIG = {
  admin: ['group:default/portal-administration'],
  cdoOffice: ['group:default/cdo-buero'],
  taskForce: ['group:default/task-force-schulen'],
  itTeam: ['group:default/it-service'],
  head: ['group:default/{department}-leitung'],
  school: ['group:default/schule-{school}'],
};

/** The Fachbereich that people here work for, and another one. */
export const OWN = 'group:default/buergerservice';
export const FOREIGN = 'group:default/soziales';
export const PARENT = 'group:default/gb-buerger';

/** Who works where; groups by name. Each role and some colleagues. */
const MEMBERSHIPS = {
  staff: ['buergerservice'],
  scout: ['buergerservice-standesamt'],
  colleague: ['buergerservice'],
  head: ['buergerservice', 'buergerservice-leitung'],
  'other-head': ['soziales', 'soziales-leitung'],
  'other-staff': ['soziales'],
  cdo: ['cdo-buero'],
  'cdo-two': ['cdo-buero'],
  'task-force': ['buergerservice', 'task-force-schulen'],
  school: ['schule-100001'],
  'it-team': ['it-service'],
  admin: ['portal-administration'],
};

const UNITS: Array<{ name: string; type: string; parent?: string }> = [
  { name: 'stadt', type: 'stadt' },
  { name: 'gb-buerger', type: 'geschaeftsbereich', parent: 'stadt' },
  { name: 'buergerservice', type: 'fachbereich', parent: 'gb-buerger' },
  {
    name: 'buergerservice-standesamt',
    type: 'abteilung',
    parent: 'buergerservice',
  },
  {
    name: 'buergerservice-leitung',
    type: 'leitung',
    parent: 'buergerservice',
  },
  { name: 'soziales', type: 'fachbereich', parent: 'gb-buerger' },
  { name: 'soziales-leitung', type: 'leitung', parent: 'soziales' },
  { name: 'cdo-buero', type: 'buero', parent: 'stadt' },
];

/** Ref of a person of the town. */
export function refOf(name: string): string {
  return `user:default/${name}`;
}

/** A group as the catalog has it. */
export function groupEntity(unit: {
  name: string;
  type: string;
  parent?: string;
  successor?: string;
}): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: {
      name: unit.name,
      ...(unit.successor && {
        annotations: { 'rathaus.portal/successor': unit.successor },
      }),
    },
    spec: {
      type: unit.type,
      children: [],
      profile: { displayName: `Titel ${unit.name}` },
    },
    ...(unit.parent && {
      relations: [
        { type: 'childOf', targetRef: `group:default/${unit.parent}` },
      ],
    }),
  };
}

/** A person as the catalog has it. */
export function userEntity(
  name: string,
  groups: string[],
  annotations: Record<string, string> = {},
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'User',
    metadata: {
      name,
      annotations: { 'rathaus.portal/phone': '05241 82-1', ...annotations },
    },
    spec: {
      profile: {
        displayName: `Name ${name}`,
        email: `${name}@stadt.example`,
      },
    },
    relations: groups.map(group => ({
      type: 'memberOf',
      targetRef: `group:default/${group}`,
    })),
  };
}

/** The people and groups of a small town; tests change it as they go. */
export class Town {
  readonly #groups = new Map(UNITS.map(unit => [unit.name, groupEntity(unit)]));
  readonly #users = new Map<string, { entity: Entity; groups: string[] }>();

  constructor() {
    for (const [name, groups] of Object.entries(MEMBERSHIPS)) {
      this.put(name, groups);
    }
  }

  get entities(): Entity[] {
    return [
      ...this.#groups.values(),
      ...[...this.#users.values()].map(({ entity }) => entity),
    ];
  }

  put(
    name: string,
    groups: readonly string[],
    annotations?: Record<string, string>,
  ): void {
    this.#users.set(name, {
      entity: userEntity(name, [...groups], annotations),
      groups: [...groups],
    });
  }

  remove(name: string): void {
    this.#users.delete(name);
  }

  putGroup(unit: Parameters<typeof groupEntity>[0]): void {
    this.#groups.set(unit.name, groupEntity(unit));
  }

  /** What a person owns things through, as the sign-in finds it. */
  ownershipOf(userRef: string): string[] {
    const groups = this.#users.get(userRef.split('/')[1])?.groups ?? [];
    return [userRef, ...groups.map(group => `group:default/${group}`)];
  }
}

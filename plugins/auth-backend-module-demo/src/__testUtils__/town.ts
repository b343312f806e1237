import { Entity, GroupEntity, UserEntity } from '@backstage/catalog-model';

type GroupFields = { type?: string; displayName?: string; parent?: string };

/** A Group as the catalog answers it, with its relation to the parent. */
export function group(name: string, fields: GroupFields = {}): GroupEntity {
  const { type = 'abteilung', displayName, parent } = fields;
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name, namespace: 'default' },
    spec: {
      type,
      children: [],
      ...(displayName && { profile: { displayName } }),
      ...(parent && { parent }),
    },
    relations: parent
      ? [{ type: 'childOf', targetRef: `group:default/${parent}` }]
      : [],
  };
}

type UserFields = {
  displayName?: string;
  memberOf?: string[];
  annotations?: Record<string, string>;
};

/** A User as the catalog answers it, with its relations to groups. */
export function user(name: string, fields: UserFields = {}): UserEntity {
  const { displayName, memberOf = [], annotations } = fields;
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'User',
    metadata: { name, namespace: 'default', annotations },
    spec: { memberOf, ...(displayName && { profile: { displayName } }) },
    relations: memberOf.map(ref => ({
      type: 'memberOf',
      targetRef: `group:default/${ref}`,
    })),
  };
}

/** A User whom one may sign in as. */
export function examplePerson(
  name: string,
  role: string,
  fields: UserFields = {},
): UserEntity {
  return user(name, {
    ...fields,
    annotations: {
      ...fields.annotations,
      'rathaus.portal/demo-sign-in': role,
    },
  });
}

/** A town with two example people and a colleague whom nobody may sign in as. */
export const TOWN: Entity[] = [
  group('bauen', { type: 'fachbereich', displayName: 'Fachbereich Bauen' }),
  group('bauen-leitung', { type: 'leitung', parent: 'bauen' }),
  group('portal-administration', { displayName: 'Portal-Administration' }),
  examplePerson('birgit-muster', 'head', {
    displayName: 'Birgit Muster',
    memberOf: ['bauen-leitung'],
    annotations: {
      'rathaus.portal/function': 'Leiterin des Fachbereichs Bauen',
      'rathaus.portal/demo-may-do': 'Pflegt die Einträge ihres Fachbereichs.',
    },
  }),
  examplePerson('ada-schema', 'admin', {
    displayName: 'Ada Schema',
    memberOf: ['portal-administration'],
  }),
  user('erika-echt', {
    displayName: 'Erika Echt',
    memberOf: ['portal-administration'],
  }),
];

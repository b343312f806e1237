import { Entity } from '@backstage/catalog-model';
import { DepartmentTree, unitOf } from '@rathaus/plugin-search-node';

function group(
  name: string,
  type: string,
  more: { parent?: string; spec?: Entity['spec'] } = {},
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name, namespace: 'default' },
    spec: { type, children: [], ...more.spec },
    relations: more.parent
      ? [{ type: 'childOf', targetRef: `group:default/${more.parent}` }]
      : [],
  };
}

/** A Fachbereich. */
export const CITIZENS = group('buergerservice', 'fachbereich', {
  spec: { profile: { displayName: 'Bürgerservice' } },
});

/** A part of the Fachbereich. */
export const REGISTRATION = group('meldewesen', 'abteilung', {
  parent: 'buergerservice',
});

/** A school of the official list. */
export const SCHOOL = group('schule-100001', 'schule', {
  spec: {
    school: {
      number: '100001',
      name: 'Josefschule',
      officialName: 'Josefschule Städt. Kath. Grundschule',
      form: { code: '02', name: 'Grundschule' },
      address: { street: 'Am Wall 1', postcode: '99999', town: 'Musterstadt' },
      operator: { number: '10001', name: 'Stadt Musterstadt' },
      municipality: '05999001',
    },
  },
});

/** An entry that a team keeps in its repository. */
export const FROM_REPOSITORY: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'kartendienst', namespace: 'it', title: 'Kartendienst' },
  spec: {
    type: 'basisdienst',
    lifecycle: 'production',
    owner: 'group:default/meldewesen',
    municipal: { aliases: ['Stadtplan'] },
  },
};

/** An entry as the catalog has it from the registry. */
export const FROM_REGISTRY: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: {
    name: 'meldebescheinigung',
    namespace: 'default',
    title: 'Stand von gestern',
    annotations: { 'rathaus.portal/managed-by': 'service-registry' },
  },
  spec: {
    type: 'online-dienst',
    lifecycle: 'produktiv',
    owner: 'group:default/meldewesen',
  },
};

/** An interface. */
export const API: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'API',
  metadata: {
    name: 'xmeld',
    namespace: 'default',
    title: 'XMeld',
    description: 'Meldewesen',
    tags: ['xoev'],
  },
  spec: {
    type: 'xoev',
    lifecycle: 'produktiv',
    owner: 'meldewesen',
    definition: 'geheim',
  },
};

/** Somebody, whom the search does not find. */
export const PERSON: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { name: 'ada', namespace: 'default', title: 'Ada Beispiel' },
  spec: { memberOf: ['meldewesen'] },
};

/** Everything in the catalog. */
export const TOWN: Entity[] = [
  CITIZENS,
  REGISTRATION,
  SCHOOL,
  FROM_REPOSITORY,
  FROM_REGISTRY,
  API,
  PERSON,
];

/** Its Fachbereiche. */
export const DEPARTMENTS = new DepartmentTree(
  [CITIZENS, REGISTRATION, SCHOOL].map(unitOf),
);

import { Entity } from '@backstage/catalog-model';

function entity(kind: string, name: string, spec: object): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name, namespace: 'default' },
    spec: { ...spec },
  };
}

/** A school of the town. */
export function exampleSchool(name: string, displayName: string): Entity {
  return entity('Group', `schule-${name}`, {
    type: 'schule',
    profile: { displayName },
    children: [],
  });
}

/** Two schools, Eva and Anna. */
export const exampleTown: Entity[] = [
  exampleSchool('nord', 'Nordschule'),
  exampleSchool('sued', 'Südschule'),
  entity('User', 'eva', { profile: { displayName: 'Eva Beispiel' } }),
  entity('User', 'anna', { profile: { displayName: 'Anna Muster' } }),
];

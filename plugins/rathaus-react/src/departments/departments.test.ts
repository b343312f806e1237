import { Entity } from '@backstage/catalog-model';
import { departmentsOf, ownDepartment } from './departments';

function group(name: string, type: string, parent?: string): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name },
    spec: {
      type,
      profile: { displayName: name.toLocaleUpperCase('de') },
      ...(parent && { parent }),
    },
  };
}

const groups = [
  group('stadt', 'stadt'),
  group('gb-2', 'geschaeftsbereich', 'stadt'),
  group('bauen', 'fachbereich', 'gb-2'),
  group('ämter', 'fachbereich', 'gb-2'),
  group('bauaufsicht', 'abteilung', 'group:default/bauen'),
  group('kreis-a', 'abteilung', 'kreis-b'),
  group('kreis-b', 'abteilung', 'kreis-a'),
];

describe('departmentsOf', () => {
  it('finds the Fachbereiche with the unit above, in German order', () => {
    expect(departmentsOf(groups)).toEqual([
      { ref: 'group:default/ämter', title: 'ÄMTER', parentTitle: 'GB-2' },
      { ref: 'group:default/bauen', title: 'BAUEN', parentTitle: 'GB-2' },
    ]);
  });
});

describe('ownDepartment', () => {
  it('goes up from the Abteilung', () => {
    expect(
      ownDepartment(groups, ['user:default/eva', 'group:default/bauaufsicht']),
    ).toBe('group:default/bauen');
  });

  it('finds none for people above or outside, and stops in a circle', () => {
    expect(
      ownDepartment(groups, ['group:default/gb-2', 'group:default/kreis-a']),
    ).toBeUndefined();
  });
});

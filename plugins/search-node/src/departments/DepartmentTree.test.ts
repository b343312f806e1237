import { Entity } from '@backstage/catalog-model';
import { DepartmentTree, unitOf } from './DepartmentTree';

function group(name: string, type: string, parent?: string): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name },
    spec: { type, children: [] },
    relations: parent
      ? [{ type: 'childOf', targetRef: `group:default/${parent}` }]
      : [],
  };
}

const tree = new DepartmentTree(
  [
    group('stadt', 'stadt'),
    group('bauen', 'Fachbereich', 'stadt'),
    group('hochbau', 'abteilung', 'bauen'),
    group('bruecken', 'team', 'hochbau'),
    group('kreis', 'team', 'kreis'),
  ].map(unitOf),
);

describe('DepartmentTree', () => {
  it.each([
    ['a Fachbereich itself', 'bauen', 'group:default/bauen'],
    ['an Abteilung of it', 'hochbau', 'group:default/bauen'],
    ['a team far below', 'Bruecken', 'group:default/bauen'],
    ['what is above', 'stadt', null],
    ['a circle', 'kreis', null],
    ['a group that is not there', 'weg', null],
  ])('%s', (_what, name, department) => {
    expect(tree.departmentOf(`group:default/${name}`)).toBe(department);
  });

  it('knows none for nobody', () => {
    expect(tree.departmentOf(undefined)).toBeNull();
    expect(tree.departmentOf('user:default/ada')).toBeNull();
  });
});

import { GroupEntity, stringifyEntityRef } from '@backstage/catalog-model';
import { group, user } from '../__testUtils__/town';
import { departmentTitle } from './departmentTitle';

const byRef = (groups: GroupEntity[]) =>
  new Map(groups.map(each => [stringifyEntityRef(each), each]));

const groups = byRef([
  group('stadt', { type: 'stadt', displayName: 'Stadt' }),
  group('bauen', {
    type: 'fachbereich',
    displayName: 'Fachbereich Bauen',
    parent: 'stadt',
  }),
  group('bauen-aufsicht', { displayName: 'Bauaufsicht', parent: 'bauen' }),
  group('bauen-aufsicht-team', { parent: 'bauen-aufsicht' }),
  group('schule-nord', {
    type: 'schule',
    displayName: 'Nordschule',
    parent: 'bauen',
  }),
  group('cdo-buero', {
    type: 'buero',
    displayName: 'CDO-Büro',
    parent: 'stadt',
  }),
]);

const titleFor = (...memberOf: string[]) =>
  departmentTitle(user('erika', { memberOf }), groups);

describe('departmentTitle', () => {
  it('names the Fachbereich that somebody is in', () => {
    expect(titleFor('bauen')).toBe('Fachbereich Bauen');
  });

  it('finds the Fachbereich above the group that somebody is in', () => {
    expect(titleFor('bauen-aufsicht-team')).toBe('Fachbereich Bauen');
  });

  it('prefers the Fachbereich that is nearest', () => {
    expect(titleFor('cdo-buero', 'bauen')).toBe('Fachbereich Bauen');
  });

  it('names the school, not the Fachbereich above it', () => {
    expect(titleFor('schule-nord')).toBe('Nordschule');
  });

  it('names the first group of those who are in no Fachbereich', () => {
    expect(titleFor('cdo-buero')).toBe('CDO-Büro');
  });

  it('knows nothing of people without groups, or in groups that do not exist', () => {
    expect(titleFor()).toBeUndefined();
    expect(titleFor('nowhere')).toBeUndefined();
  });

  it('ends when groups are above each other', () => {
    const circle = byRef([
      group('a', { displayName: 'A', parent: 'b' }),
      group('b', { displayName: 'B', parent: 'a' }),
    ]);
    expect(departmentTitle(user('erika', { memberOf: ['a'] }), circle)).toBe(
      'A',
    );
  });

  it('falls back to the name of a group without title', () => {
    expect(
      departmentTitle(
        user('erika', { memberOf: ['bauen'] }),
        byRef([group('bauen', { type: 'fachbereich' })]),
      ),
    ).toBe('bauen');
  });
});

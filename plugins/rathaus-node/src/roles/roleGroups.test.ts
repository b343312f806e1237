import { mockServices } from '@backstage/backend-test-utils';
import { readRoleGroups } from './roleGroups';

const read = (roles?: Record<string, string | string[]>) =>
  readRoleGroups(
    mockServices.rootConfig({ data: roles ? { rathaus: { roles } } : {} }),
  );

describe('readRoleGroups', () => {
  it('gives no role to anybody when nothing is configured', () => {
    expect(read()).toEqual({
      admin: [],
      cdoOffice: [],
      taskForce: [],
      itTeam: [],
      head: [],
      school: [],
    });
  });

  it('reads refs in lower case, as the catalog has them', () => {
    expect(
      read({ admin: ['Group:default/Portal-Administration'] }).admin,
    ).toEqual(['group:default/portal-administration']);
  });

  it('reads patterns', () => {
    const [pattern] = read({
      head: ['group:default/{department}-leitung'],
    }).head;
    expect(pattern.partOf('group:default/bauen-leitung')).toBe('bauen');
  });

  it.each([
    ['a role that does not exist', { admins: ['group:default/a'] }, /admins/],
    ['a ref without namespace', { admin: ['portal'] }, /admin\[0\]/],
    ['a user', { admin: ['user:default/erika'] }, /admin\[0\]/],
    ['no list', { itTeam: 'group:default/it-service' }, /itTeam/],
    [
      'a pattern where a ref belongs',
      { cdoOffice: ['group:default/{department}-cdo'] },
      /cdoOffice\[0\]/,
    ],
    [
      'a ref where a pattern belongs',
      { head: ['group:default/leitung'] },
      /\{department\}[^]*head\[0\]/,
    ],
    [
      'another placeholder',
      { school: ['group:default/schule-{department}'] },
      /\{school\}[^]*school\[0\]/,
    ],
  ])('refuses %s and names it', (_, roles, message) => {
    expect(() => read(roles)).toThrow(/rathaus\.roles/);
    expect(() => read(roles)).toThrow(message);
  });
});

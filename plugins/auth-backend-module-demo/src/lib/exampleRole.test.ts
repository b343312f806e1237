import { examplePerson, user } from '../__testUtils__/town';
import { EXAMPLE_ROLES, exampleRoleOf, labelOf } from './exampleRole';

describe('exampleRoleOf', () => {
  it.each(EXAMPLE_ROLES)('knows %s', role => {
    expect(exampleRoleOf(examplePerson('erika', role))).toBe(role);
  });

  it.each(['', 'true', 'Admin', 'toString', 'mayor'])(
    'takes "%s" for no role',
    value => {
      expect(exampleRoleOf(examplePerson('erika', value))).toBeUndefined();
    },
  );

  it('takes nobody for an example who is not said to be one', () => {
    expect(exampleRoleOf(user('erika'))).toBeUndefined();
  });
});

describe('labelOf', () => {
  it('has different words for every role', () => {
    expect(new Set(EXAMPLE_ROLES.map(labelOf)).size).toBe(EXAMPLE_ROLES.length);
  });
});

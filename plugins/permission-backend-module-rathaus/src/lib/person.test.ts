import { ROLE_GROUPS } from '../__testUtils__/town';
import { personFrom } from './person';

const personIn = (...ownershipEntityRefs: string[]) =>
  personFrom(
    { userEntityRef: 'user:default/erika', ownershipEntityRefs },
    ROLE_GROUPS,
    ['group:default/soziales'],
  );

describe('personFrom', () => {
  it('sees nothing special in somebody without groups', () => {
    expect(personIn('user:default/erika')).toEqual({
      userRef: 'user:default/erika',
      groupRefs: [],
      isAdmin: false,
      isInCdoOffice: false,
      isInItTeam: false,
      isInTaskForce: false,
      scoutOf: ['group:default/soziales'],
      headOf: [],
      schools: [],
    });
  });

  it('finds all roles of a person with several', () => {
    expect(
      personIn(
        'user:default/erika',
        'group:default/portal-administration',
        'group:default/cdo-buero',
        'group:default/it-anwendungen',
        'group:default/bauen-leitung',
        'group:default/task-force-schulen',
        'group:default/schule-100001',
      ),
    ).toMatchObject({
      isAdmin: true,
      isInCdoOffice: true,
      isInItTeam: true,
      scoutOf: ['group:default/soziales'],
      headOf: ['group:default/bauen'],
      isInTaskForce: true,
      schools: ['group:default/schule-100001'],
    });
  });

  it('takes refs in whatever case they come', () => {
    const person = personFrom(
      {
        userEntityRef: 'User:default/Erika',
        ownershipEntityRefs: ['Group:Default/Bauen-Leitung'],
      },
      ROLE_GROUPS,
      [],
    );
    expect(person).toMatchObject({
      userRef: 'user:default/erika',
      groupRefs: ['group:default/bauen-leitung'],
      headOf: ['group:default/bauen'],
    });
  });

  it('names a Fachbereich once, whatever number of patterns finds it', () => {
    const [pattern] = ROLE_GROUPS.head;
    const person = personFrom(
      {
        userEntityRef: 'user:default/erika',
        ownershipEntityRefs: ['group:default/bauen-leitung'],
      },
      { ...ROLE_GROUPS, head: [pattern, pattern] },
      [],
    );
    expect(person.headOf).toEqual(['group:default/bauen']);
  });
});

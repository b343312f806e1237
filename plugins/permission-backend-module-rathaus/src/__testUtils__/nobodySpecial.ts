import { Person } from '../lib/person';

/** Somebody signed in who holds no role. */
export const NOBODY_SPECIAL: Person = {
  userRef: 'user:default/erika',
  groupRefs: ['group:default/bauen'],
  isAdmin: false,
  isInCdoOffice: false,
  isInItTeam: false,
  isInTaskForce: false,
  scoutOf: [],
  headOf: [],
  schools: [],
};

import { admin } from './admin';
import { cdoOffice } from './cdoOffice';
import { head } from './head';
import { itTeam } from './itTeam';
import { school } from './school';
import { scout } from './scout';
import { signedIn } from './signedIn';
import { taskForce } from './taskForce';
import { Role } from './types';

/** All roles; their order does not matter. */
export const roles: Role[] = [
  signedIn,
  scout,
  head,
  cdoOffice,
  taskForce,
  school,
  itTeam,
  admin,
];

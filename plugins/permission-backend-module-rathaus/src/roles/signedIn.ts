import { isOneOf, LOOK_UP } from './permissionSets';
import { ALLOW, Role } from './types';

/** Anyone signed in looks things up. */
export const signedIn: Role = permission =>
  isOneOf(LOOK_UP, permission) ? ALLOW : undefined;

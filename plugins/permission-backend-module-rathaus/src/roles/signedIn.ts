import { isOneOf, LOOK_UP, TAKE_PART } from './permissionSets';
import { ALLOW, Role } from './types';

/** Anyone signed in looks things up and takes part. */
export const signedIn: Role = permission =>
  isOneOf([...LOOK_UP, ...TAKE_PART], permission) ? ALLOW : undefined;

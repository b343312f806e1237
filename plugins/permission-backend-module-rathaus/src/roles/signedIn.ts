import { isStartedBy } from '../lib/runConditions';
import { TEMPLATE_ACTIONS } from '../lib/templateActions';
import {
  EXECUTE_ACTIONS,
  FOLLOW_RUNS,
  isOneOf,
  LOOK_UP,
  START_TEMPLATES,
  TAKE_PART,
} from './permissionSets';
import { ALLOW, Role } from './types';

/** Anyone signed in looks things up, takes part, and runs templates; a run is seen by whoever started it. */
export const signedIn: Role = (permission, person) => {
  if (isOneOf([...LOOK_UP, ...TAKE_PART, ...START_TEMPLATES], permission)) {
    return ALLOW;
  }
  if (isOneOf(FOLLOW_RUNS, permission)) {
    return isStartedBy(person.userRef);
  }
  return isOneOf(EXECUTE_ACTIONS, permission) ? TEMPLATE_ACTIONS : undefined;
};

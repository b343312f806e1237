import { taskReadPermission } from '@backstage/plugin-scaffolder-common/alpha';
import {
  entryReadPermission,
  entryReadRestrictedPermission,
} from '@rathaus/plugin-service-registry-common';
import { NOBODY_SPECIAL } from '../__testUtils__/nobodySpecial';
import { signedIn } from './signedIn';

describe('signedIn', () => {
  it('looks entries up', () => {
    expect(signedIn(entryReadPermission, NOBODY_SPECIAL)).toBe('allow');
  });

  it('does not see what is restricted', () => {
    expect(
      signedIn(entryReadRestrictedPermission, NOBODY_SPECIAL),
    ).toBeUndefined();
  });

  it('follows only the runs that the person has started', () => {
    expect(signedIn(taskReadPermission, NOBODY_SPECIAL)).toMatchObject({
      rule: 'IS_TASK_OWNER',
      params: { createdBy: [NOBODY_SPECIAL.userRef] },
    });
  });
});

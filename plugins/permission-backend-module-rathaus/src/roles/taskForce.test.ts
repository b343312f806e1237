import {
  draftPermission,
  itemWritePermission,
} from '@rathaus/plugin-backlog-common';
import { serviceRegistryPermissions } from '@rathaus/plugin-service-registry-common';
import { NOBODY_SPECIAL } from '../__testUtils__/nobodySpecial';
import { taskForce } from './taskForce';

const member = { ...NOBODY_SPECIAL, isInTaskForce: true };

describe('taskForce', () => {
  it('runs the boards', () => {
    expect(taskForce(itemWritePermission, member)).toBe('allow');
    expect(taskForce(itemWritePermission, NOBODY_SPECIAL)).toBeUndefined();
  });

  it('does not see what schools have not handed in', () => {
    expect(taskForce(draftPermission, member)).toBeUndefined();
  });

  it.each(serviceRegistryPermissions)('adds nothing to $name', permission => {
    expect(taskForce(permission, member)).toBeUndefined();
  });
});

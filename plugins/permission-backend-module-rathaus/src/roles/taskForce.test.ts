import { serviceRegistryPermissions } from '@rathaus/plugin-service-registry-common';
import { NOBODY_SPECIAL } from '../__testUtils__/nobodySpecial';
import { taskForce } from './taskForce';

describe('taskForce', () => {
  it.each(serviceRegistryPermissions)('adds nothing to $name', permission => {
    expect(taskForce(permission, NOBODY_SPECIAL)).toBeUndefined();
  });
});

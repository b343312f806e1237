import { serviceRegistryPermissions } from '@rathaus/plugin-service-registry-common';
import { NOBODY_SPECIAL } from '../__testUtils__/nobodySpecial';
import { school } from './school';

describe('school', () => {
  it.each(serviceRegistryPermissions)('adds nothing to $name', permission => {
    expect(school(permission, NOBODY_SPECIAL)).toBeUndefined();
  });
});

import {
  draftPermission,
  isSchool,
  itemWritePermission,
} from '@rathaus/plugin-backlog-common';
import { serviceRegistryPermissions } from '@rathaus/plugin-service-registry-common';
import { NOBODY_SPECIAL } from '../__testUtils__/nobodySpecial';
import { school } from './school';

const schools = ['group:default/schule-100001', 'group:default/schule-100002'];
const member = { ...NOBODY_SPECIAL, schools };

describe('school', () => {
  it('keeps drafts of its own schools', () => {
    expect(school(draftPermission, member)).toEqual(isSchool(schools));
    expect(school(draftPermission, NOBODY_SPECIAL)).toBeUndefined();
  });

  it('moves nothing', () => {
    expect(school(itemWritePermission, member)).toBeUndefined();
  });

  it.each(serviceRegistryPermissions)('adds nothing to $name', permission => {
    expect(school(permission, member)).toBeUndefined();
  });
});

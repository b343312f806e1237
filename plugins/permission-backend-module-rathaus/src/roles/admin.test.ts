import { createPermission } from '@backstage/plugin-permission-common';
import { referenceImportPermission } from '@rathaus/plugin-service-registry-common';
import { NOBODY_SPECIAL } from '../__testUtils__/nobodySpecial';
import { admin } from './admin';

const administrator = { ...NOBODY_SPECIAL, isAdmin: true };

describe('admin', () => {
  it('imports reference lists', () => {
    expect(admin(referenceImportPermission, administrator)).toBe('allow');
  });

  it('gives nothing to others', () => {
    expect(admin(referenceImportPermission, NOBODY_SPECIAL)).toBeUndefined();
  });

  it('says nothing about permissions that it does not know', () => {
    const unknown = createPermission({ name: 'new', attributes: {} });
    expect(admin(unknown, administrator)).toBeUndefined();
  });
});

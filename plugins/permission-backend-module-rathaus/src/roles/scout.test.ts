import {
  entryImportPermission,
  isOwnedBy,
  referenceImportPermission,
} from '@rathaus/plugin-service-registry-common';
import { NOBODY_SPECIAL } from '../__testUtils__/nobodySpecial';
import { scout } from './scout';

const departments = ['group:default/bauen', 'group:default/soziales'];
const holder = { ...NOBODY_SPECIAL, scoutOf: departments };

describe('scout', () => {
  it('imports entries of their Fachbereiche', () => {
    expect(scout(entryImportPermission, holder)).toEqual(
      isOwnedBy(departments),
    );
  });

  it('has no say in what belongs to no Fachbereich', () => {
    expect(scout(referenceImportPermission, holder)).toBeUndefined();
  });

  it('gives nothing to others', () => {
    expect(scout(entryImportPermission, NOBODY_SPECIAL)).toBeUndefined();
  });
});

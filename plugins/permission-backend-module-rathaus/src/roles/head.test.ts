import {
  entryImportPermission,
  isOwnedBy,
  referenceImportPermission,
} from '@rathaus/plugin-service-registry-common';
import { NOBODY_SPECIAL } from '../__testUtils__/nobodySpecial';
import { head } from './head';

const departments = ['group:default/bauen', 'group:default/soziales'];
const holder = { ...NOBODY_SPECIAL, headOf: departments };

describe('head', () => {
  it('imports entries of their Fachbereiche', () => {
    expect(head(entryImportPermission, holder)).toEqual(isOwnedBy(departments));
  });

  it('has no say in what belongs to no Fachbereich', () => {
    expect(head(referenceImportPermission, holder)).toBeUndefined();
  });

  it('gives nothing to others', () => {
    expect(head(entryImportPermission, NOBODY_SPECIAL)).toBeUndefined();
  });
});

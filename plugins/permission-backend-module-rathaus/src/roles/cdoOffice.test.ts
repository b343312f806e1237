import {
  entryRetirePermission,
  referenceImportPermission,
} from '@rathaus/plugin-service-registry-common';
import { NOBODY_SPECIAL } from '../__testUtils__/nobodySpecial';
import { cdoOffice } from './cdoOffice';

const cdo = { ...NOBODY_SPECIAL, isInCdoOffice: true };

describe('cdoOffice', () => {
  it('retires entries of any Fachbereich', () => {
    expect(cdoOffice(entryRetirePermission, cdo)).toBe('allow');
  });

  it('leaves reference lists to the administration', () => {
    expect(cdoOffice(referenceImportPermission, cdo)).toBeUndefined();
  });

  it('gives nothing to others', () => {
    expect(cdoOffice(entryRetirePermission, NOBODY_SPECIAL)).toBeUndefined();
  });
});

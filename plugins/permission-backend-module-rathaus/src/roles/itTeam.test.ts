import {
  entryReadRestrictedPermission,
  entryRetirePermission,
  entryUpdatePermission,
  hasTechnicalResponsible,
  isOwnedBy,
} from '@rathaus/plugin-service-registry-common';
import { NOBODY_SPECIAL } from '../__testUtils__/nobodySpecial';
import { itTeam } from './itTeam';

const technician = {
  ...NOBODY_SPECIAL,
  isInItTeam: true,
  groupRefs: ['group:default/it-service'],
};

describe('itTeam', () => {
  it('sees the restricted part of every entry', () => {
    expect(itTeam(entryReadRestrictedPermission, technician)).toBe('allow');
  });

  it('edits what belongs to their groups or what they or their groups are technically responsible for', () => {
    expect(itTeam(entryUpdatePermission, technician)).toEqual({
      anyOf: [
        isOwnedBy(['group:default/it-service']),
        hasTechnicalResponsible([
          'user:default/erika',
          'group:default/it-service',
        ]),
      ],
    });
  });

  it('retires nothing', () => {
    expect(itTeam(entryRetirePermission, technician)).toBeUndefined();
  });

  it('gives nothing to others', () => {
    expect(itTeam(entryUpdatePermission, NOBODY_SPECIAL)).toBeUndefined();
  });
});

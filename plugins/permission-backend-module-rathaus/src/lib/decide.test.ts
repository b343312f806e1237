import {
  AuthorizeResult,
  createPermission,
} from '@backstage/plugin-permission-common';
import {
  entryUpdatePermission,
  hasTechnicalResponsible,
  isOwnedBy,
} from '@rathaus/plugin-service-registry-common';
import { ALLOW } from '../roles/types';
import { decide } from './decide';

const owned = isOwnedBy(['group:default/bauen']);
const technical = hasTechnicalResponsible(['group:default/it-service']);

describe('decide', () => {
  it('denies when all roles are silent', () => {
    expect(decide(entryUpdatePermission, [undefined, undefined])).toEqual({
      result: AuthorizeResult.DENY,
    });
  });

  it('denies when there are no roles', () => {
    expect(decide(entryUpdatePermission, [])).toEqual({
      result: AuthorizeResult.DENY,
    });
  });

  it('allows without condition as soon as one role does', () => {
    expect(decide(entryUpdatePermission, [owned, ALLOW, undefined])).toEqual({
      result: AuthorizeResult.ALLOW,
    });
  });

  it('hands on the condition of a single role', () => {
    expect(decide(entryUpdatePermission, [undefined, owned])).toEqual({
      result: AuthorizeResult.CONDITIONAL,
      pluginId: 'service-registry',
      resourceType: 'service-entry',
      conditions: owned,
    });
  });

  it('takes the conditions of several roles as alternatives', () => {
    expect(decide(entryUpdatePermission, [owned, technical])).toMatchObject({
      conditions: { anyOf: [owned, technical] },
    });
  });

  it('denies where a condition is said about something that is no entry', () => {
    const pretended = createPermission({
      name: entryUpdatePermission.name,
      attributes: { action: 'update' },
    });
    expect(decide(pretended, [owned])).toEqual({
      result: AuthorizeResult.DENY,
    });
  });
});

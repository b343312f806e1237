import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { entryReadPermission } from '@rathaus/plugin-service-registry-common';
import { someFields } from '../__testUtils__/entries';
import { EntryAuthorizer } from './EntryAuthorizer';
import { RecentDecisions } from './RecentDecisions';

function setUp() {
  const permissions = mockServices.permissions.mock({
    authorizeConditional: async () => [{ result: AuthorizeResult.ALLOW }],
  });
  const clock = { now: 0 };
  const decisions = new RecentDecisions(
    new EntryAuthorizer(permissions, ({ result }) => result === 'ALLOW'),
    [entryReadPermission],
    () => clock.now,
  );
  const mayRead = async (name: string) =>
    (
      await decisions.accessOf(mockCredentials.user(`user:default/${name}`))
    ).allows(entryReadPermission, someFields());
  return { permissions, clock, mayRead };
}

describe('RecentDecisions', () => {
  it('asks once for each person within two seconds, then again', async () => {
    const { permissions, clock, mayRead } = setUp();
    await Promise.all([mayRead('anna'), mayRead('anna'), mayRead('bernd')]);
    expect(permissions.authorizeConditional).toHaveBeenCalledTimes(2);
    clock.now = 2_000;
    await mayRead('anna');
    expect(permissions.authorizeConditional).toHaveBeenCalledTimes(3);
  });

  it('takes over a right that was withdrawn', async () => {
    const { permissions, clock, mayRead } = setUp();
    expect(await mayRead('anna')).toBe(true);
    permissions.authorizeConditional.mockResolvedValue([
      { result: AuthorizeResult.DENY },
    ]);
    clock.now = 2_000;
    expect(await mayRead('anna')).toBe(false);
  });

  it('does not remember that the policy could not be asked', async () => {
    const { permissions, mayRead } = setUp();
    permissions.authorizeConditional.mockRejectedValueOnce(new Error('down'));
    await expect(mayRead('anna')).rejects.toThrow('down');
    expect(await mayRead('anna')).toBe(true);
  });
});

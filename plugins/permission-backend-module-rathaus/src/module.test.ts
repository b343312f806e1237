import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import permissionPlugin from '@backstage/plugin-permission-backend';
import {
  AuthorizeResult,
  createPermission,
  Permission,
} from '@backstage/plugin-permission-common';
import {
  entryReadPermission,
  entryUpdatePermission,
  isOwnedBy,
} from '@rathaus/plugin-service-registry-common';
import request from 'supertest';
import permissionModuleRathaus from './index';
import { scoutsPlugin } from './__testUtils__/scoutsPlugin';
import {
  officeTable,
  OWN_DEPARTMENT,
  PEOPLE,
  ROLES_CONFIG,
} from './__testUtils__/town';

const userInfo = mockServices.userInfo.mock({
  async getUserInfo(credentials) {
    if (!mockServices.auth().isPrincipal(credentials, 'user')) {
      throw new Error('Only users are asked for');
    }
    const { userEntityRef } = credentials.principal;
    const known = Object.values(PEOPLE).find(
      person => person.userEntityRef === userEntityRef,
    );
    return known ?? { userEntityRef, ownershipEntityRefs: [userEntityRef] };
  },
});

function start(
  roles: Record<string, string[]> = ROLES_CONFIG,
  table = () => officeTable(),
) {
  return startTestBackend({
    features: [
      permissionPlugin,
      permissionModuleRathaus,
      scoutsPlugin(table),
      userInfo.factory,
      mockServices.rootConfig.factory({
        data: { permission: { enabled: true }, rathaus: { roles } },
      }),
    ],
  });
}

/** Asks as the registry does on behalf of a user. */
async function ask(
  userRef: string,
  permission: Permission,
  backend?: Awaited<ReturnType<typeof start>>,
) {
  const token = mockCredentials.user.token(userRef, {
    actor: { subject: 'plugin:service-registry' },
  });
  const { server } = backend ?? (await start());
  return request(server)
    .post('/api/permission/authorize')
    .set('Authorization', `Bearer ${token}`)
    .send({ items: [{ id: 'question', permission }] });
}

describe('permissionModuleRathaus', () => {
  it('allows the CDO office to edit every entry', async () => {
    const { status, body } = await ask(
      PEOPLE.cdoOffice.userEntityRef,
      entryUpdatePermission,
    );

    expect(status).toBe(200);
    expect(body.items).toEqual([
      { id: 'question', result: AuthorizeResult.ALLOW },
    ]);
  });

  it('lets a scout edit on the condition that the Fachbereich is theirs', async () => {
    const { status, body } = await ask(
      PEOPLE.scout.userEntityRef,
      entryUpdatePermission,
    );

    expect(status).toBe(200);
    expect(body.items).toEqual([
      {
        id: 'question',
        result: AuthorizeResult.CONDITIONAL,
        pluginId: 'service-registry',
        resourceType: 'service-entry',
        conditions: isOwnedBy([OWN_DEPARTMENT]),
      },
    ]);
  });

  it('takes a right away with the office', async () => {
    const scouts = ['user:default/scout'];
    const backend = await start(ROLES_CONFIG, () => officeTable(scouts));
    const { userEntityRef } = PEOPLE.scout;
    const before = await ask(userEntityRef, entryUpdatePermission, backend);
    expect(before.body.items[0].result).toBe(AuthorizeResult.CONDITIONAL);

    scouts.pop();
    let after = before;
    // Half a second may pass until the end is seen; how long is RecentOffices' to say.
    while (after.body.items[0].result !== AuthorizeResult.DENY) {
      after = await ask(userEntityRef, entryUpdatePermission, backend);
    }
    expect(after.body.items[0].result).toBe(AuthorizeResult.DENY);
  });

  it('gives nobody the rights of a Scout while the offices are unknown', async () => {
    const backend = await start(ROLES_CONFIG, () => {
      throw new Error('no database');
    });
    const editing = await ask(
      PEOPLE.scout.userEntityRef,
      entryUpdatePermission,
      backend,
    );
    expect(editing.body.items).toEqual([
      { id: 'question', result: AuthorizeResult.DENY },
    ]);
  });

  it('lets somebody whom the town has no role for look entries up, and no more', async () => {
    const stranger = 'user:default/stranger';

    const reading = await ask(stranger, entryReadPermission);
    const editing = await ask(stranger, entryUpdatePermission);

    expect(reading.body.items).toEqual([
      { id: 'question', result: AuthorizeResult.ALLOW },
    ]);
    expect(editing.body.items).toEqual([
      { id: 'question', result: AuthorizeResult.DENY },
    ]);
  });

  it('denies a known name on something that is no entry, without an internal error', async () => {
    const pretended = createPermission({
      name: entryUpdatePermission.name,
      attributes: {},
    });

    const { status, body } = await ask(PEOPLE.scout.userEntityRef, pretended);

    expect(status).toBe(200);
    expect(body.items).toEqual([
      { id: 'question', result: AuthorizeResult.DENY },
    ]);
  });

  it('answers nobody without credentials', async () => {
    const { server } = await start();

    const { status } = await request(server)
      .post('/api/permission/authorize')
      .set('Authorization', mockCredentials.none.header())
      .send({ items: [{ id: 'question', permission: entryReadPermission }] });

    expect(status).toBe(401);
  });

  it('does not start with roles that it cannot read', async () => {
    await expect(start({ admins: [] })).rejects.toThrow(/rathaus\.roles/);
  });
});

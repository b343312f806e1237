import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { createPermission } from '@backstage/plugin-permission-common';
import { createTestDatabases } from '../__testUtils__/databases';
import { ALLOW } from '../__testUtils__/startTestSearch';
import { DocumentTypes } from '../visibility/DocumentTypes';
import { PermissionVisibility } from '../visibility/PermissionVisibility';
import { GermanSearchEngine } from './GermanSearchEngine';

const databases = createTestDatabases();
const [[database]] = databases.eachSupportedId();

const read = createPermission({
  name: 'thing.read',
  attributes: { action: 'read' },
});

/** An engine with a document that the policy shows to everybody whom it is asked about. */
async function createEngine() {
  const permissions = mockServices.permissions.mock({
    authorizeConditional: async questions => questions.map(() => ALLOW),
  });
  const types = new DocumentTypes();
  types.add({ type: 'thing', visibilityPermission: read });
  const engine = GermanSearchEngine.create({
    knex: await databases.initMigrated(database),
    synonyms: { find: async () => [], findSimilar: async () => [] },
    visibility: new PermissionVisibility({
      auth: mockServices.auth(),
      permissions,
      types,
    }),
    logger: mockServices.logger.mock(),
    now: () => new Date('2026-11-23T09:00:00Z'),
  });
  await engine.update('thing', [{ title: 'Ding', text: '', location: '/d' }]);
  return { engine, permissions, types };
}

describe('GermanSearchEngine', () => {
  it('finds nothing for whoever does not say for whom it asks', async () => {
    const { engine, permissions } = await createEngine();
    const nothing = { results: [], numberOfResults: 0 };
    const query = { term: 'ding', types: ['thing'] };
    expect(await engine.query(query)).toEqual(nothing);
    expect(await engine.query(query, { token: 'x' })).toEqual(nothing);
    const credentials = mockCredentials.none();
    expect(await engine.query(query, { credentials })).toEqual(nothing);
    expect(permissions.authorizeConditional).not.toHaveBeenCalled();
  });

  it('finds for people and services what the policy lets them see', async () => {
    const { engine } = await createEngine();
    for (const credentials of [
      mockCredentials.user(),
      mockCredentials.service(),
    ]) {
      const found = await engine.query({ term: 'ding' }, { credentials });
      expect(found).toMatchObject({ numberOfResults: 1 });
    }
  });

  it('refuses two modules that speak for the same type', async () => {
    const { types } = await createEngine();
    expect(() =>
      types.add({ type: 'thing', visibilityPermission: read }),
    ).toThrow('thing');
  });
});

import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  createMockDirectory,
  mockServices,
  startTestBackend,
  TestDatabaseId,
  TestDatabases,
} from '@backstage/backend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog-backend';
// Only here, to prove that the two agree; otherwise they meet over HTTP.
// eslint-disable-next-line @backstage/no-mixed-plugin-imports
import serviceRegistryPlugin from '@rathaus/plugin-service-registry-backend';
import request from 'supertest';
import { eventually } from './__testUtils__/eventually';
import catalogModuleServiceRegistry from './index';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const files = createMockDirectory();

function databaseForEachPlugin(id: TestDatabaseId) {
  return createServiceFactory({
    service: coreServices.database,
    deps: {},
    factory: async () =>
      mockServices.database({ knex: await databases.init(id) }),
  });
}

describe('catalogModuleServiceRegistry and the real registry', () => {
  it.each(databases.eachSupportedId())(
    'bring entries and the OpenAPI document into the catalog, %s',
    async databaseId => {
      files.setContent({
        'seed.yaml': `
- name: bauantrag
  fields:
    title: Bauantrag
    type: online-dienst
    owner: group:default/bauordnung
    ozgId: '10123'
    notes: Nur im Portal
    restricted: { contract: { number: V-4711 } }
- name: frueher
  retired: true
  fields:
    title: Früherer Dienst
    type: basisdienst
    owner: group:default/bauordnung
`,
      });
      const backend = await startTestBackend({
        features: [
          catalogPlugin,
          catalogModuleServiceRegistry,
          serviceRegistryPlugin,
          databaseForEachPlugin(databaseId),
          mockServices.rootConfig.factory({
            data: {
              app: { baseUrl: 'https://portal.example' },
              rathaus: {
                serviceRegistry: { seed: { file: files.resolve('seed.yaml') } },
              },
            },
          }),
        ],
      });
      const read = async (path: string) => {
        const { body } = await request(backend.server)
          .get(`/api/catalog/entities/by-name/${path}`)
          .expect(200);
        return body;
      };

      const entity = await eventually(() =>
        read('component/default/bauantrag'),
      );
      expect(entity).toMatchObject({
        metadata: {
          title: 'Bauantrag',
          annotations: { 'rathaus.portal/revision': '1' },
        },
        spec: { municipal: { ozgId: '10123' } },
      });
      expect(entity).not.toHaveProperty('status');
      expect(JSON.stringify(entity)).not.toMatch(/V-4711|Nur im Portal/);

      const api = await eventually(() => read('api/default/service-registry'));
      expect(JSON.parse(api.spec.definition)).toHaveProperty(
        'paths./entries/{name}',
      );
      await request(backend.server)
        .get('/api/catalog/entities/by-name/component/default/frueher')
        .expect(404);
      await backend.stop();
    },
  );
});

import { createBackendModule } from '@backstage/backend-plugin-api';
import {
  createMockDirectory,
  mockCredentials,
  mockServices,
  startTestBackend,
  TestDatabases,
} from '@backstage/backend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import {
  CatalogService,
  catalogServiceRef,
} from '@backstage/plugin-catalog-node';
import { setTimeout as pause } from 'node:timers/promises';
import { MirroredEntry } from './MirrorStore';
import { RepositoryMirror } from './RepositoryMirror';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const files = createMockDirectory();

function component(name: string, type: string, annotations = '') {
  return `
apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: ${name}
  title: Dienst ${name}
  annotations: { ${annotations} }
spec: { type: ${type}, lifecycle: produktiv, owner: it-service }
---`;
}

describe('RepositoryMirror on the real catalog', () => {
  it.each(databases.eachSupportedId())(
    'reads our types, without what is edited in the portal, %s',
    async databaseId => {
      files.setContent({
        'catalog-info.yaml': [
          component('aus-dem-repo', 'fachverfahren'),
          component('auch-aus-dem-repo', 'schul-it'),
          component(
            'aus-dem-portal',
            'fachverfahren',
            'rathaus.portal/managed-by: service-registry',
          ),
          component('bibliothek', 'library'),
        ].join(''),
      });
      let catalog: CatalogService | undefined;
      const loan = createBackendModule({
        pluginId: 'catalog',
        moduleId: 'loan',
        register(env) {
          env.registerInit({
            deps: { service: catalogServiceRef },
            async init({ service }) {
              catalog = service;
            },
          });
        },
      });
      const backend = await startTestBackend({
        features: [
          catalogPlugin,
          loan,
          mockServices.database.factory({
            knex: await databases.init(databaseId),
          }),
          mockServices.rootConfig.factory({
            data: {
              catalog: {
                locations: [
                  { type: 'file', target: files.resolve('catalog-info.yaml') },
                ],
              },
            },
          }),
        ],
      });
      let entries: MirroredEntry[] = [];
      const mirror = new RepositoryMirror({
        catalog: catalog!,
        auth: mockServices.auth(),
        logger: mockServices.logger.mock(),
        store: {
          count: async () => 0,
          replaceAll: async all => {
            entries = all;
            return { changed: 0, taken: [] };
          },
        },
      });
      const credentials = mockCredentials.service();
      const end = Date.now() + 20_000;
      let known = 0;
      while (known < 4 && Date.now() < end) {
        await pause(50);
        const all = await catalog!.queryEntities(
          { filter: { kind: 'component' } },
          { credentials },
        );
        known = all.items.length;
      }

      await mirror.refresh();
      expect(entries.map(({ name }) => name).sort()).toEqual([
        'auch-aus-dem-repo',
        'aus-dem-repo',
      ]);
      await backend.stop();
    },
  );
});

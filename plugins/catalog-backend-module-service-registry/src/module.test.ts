import {
  createMockDirectory,
  mockServices,
  startTestBackend,
  TestDatabaseId,
  TestDatabases,
} from '@backstage/backend-test-utils';
import { createBackendModule } from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import { EventsService, eventsServiceRef } from '@backstage/plugin-events-node';
import { CHANGES_TOPIC } from '@rathaus/plugin-service-registry-common';
import request from 'supertest';
import catalogModuleServiceRegistry from './index';
import { eventually } from './__testUtils__/eventually';
import { FakeRegistry } from './__testUtils__/FakeRegistry';
import { registryPlugin } from './__testUtils__/registryPlugin';

jest.setTimeout(120_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const files = createMockDirectory();

/** Lends the test the events service, to announce changes with. */
function eventsLoan() {
  const loan: { events?: EventsService } = {};
  const feature = createBackendModule({
    // The mock of the events service carries events within one plugin only.
    pluginId: 'catalog',
    moduleId: 'events-loan',
    register(env) {
      env.registerInit({
        deps: { events: eventsServiceRef },
        async init({ events }) {
          loan.events = events;
        },
      });
    },
  });
  return { loan, feature };
}

async function setUp(
  databaseId: TestDatabaseId,
  options: { registry?: FakeRegistry; catalog?: object } = {},
) {
  const registry = options.registry ?? new FakeRegistry();
  const knex = await databases.init(databaseId);
  const { loan, feature } = eventsLoan();
  const start = () =>
    startTestBackend({
      features: [
        catalogPlugin,
        catalogModuleServiceRegistry,
        registryPlugin(registry),
        feature,
        mockServices.database.factory({ knex }),
        mockServices.rootConfig.factory({
          data: {
            app: { baseUrl: 'https://portal.example' },
            catalog: {
              stitchingStrategy: { pollingInterval: { milliseconds: 100 } },
              processingInterval: { minutes: 30 },
              ...options.catalog,
            },
          },
        }),
      ],
    });
  const backend = await start();
  const get = async (path: string) => {
    const { body, status } = await request(backend.server).get(
      `/api/catalog${path}`,
    );
    return { body, status };
  };
  return {
    backend,
    registry,
    knex,
    get,
    start,
    entity: async (ref: string): Promise<Entity> => {
      const [kind, name] = ref.split(':');
      const { body, status } = await get(
        `/entities/by-name/${kind}/default/${name}`,
      );
      expect(status).toBe(200);
      return body;
    },
    announce: async (sequence: number) => {
      await loan.events?.publish({
        topic: CHANGES_TOPIC,
        eventPayload: { sequence },
      });
    },
  };
}

describe.each(databases.eachSupportedId())(
  'catalogModuleServiceRegistry, %s',
  databaseId => {
    it('keeps the catalog as the registry is', async () => {
      const registry = new FakeRegistry();
      registry.write('bauantrag', {
        title: 'Bauantrag',
        ozgId: '10123',
        dependsOn: ['component:default/geodaten'],
      });
      registry.write('geodaten', { type: 'basisdienst' });
      registry.writeUnreadable('kaputt');
      const { backend, entity, announce, get } = await setUp(databaseId, {
        registry,
      });

      await eventually(async () =>
        expect(await entity('component:bauantrag')).toMatchObject({
          metadata: {
            title: 'Bauantrag',
            annotations: {
              'backstage.io/edit-url':
                'https://portal.example/servicekatalog/eintrag/bauantrag/bearbeiten',
            },
          },
          spec: { municipal: { ozgId: '10123' } },
          relations: expect.arrayContaining([
            { type: 'dependsOn', targetRef: 'component:default/geodaten' },
            { type: 'ownedBy', targetRef: 'group:default/buergerservice' },
          ]),
        }),
      );
      await eventually(async () =>
        expect(await entity('api:service-registry')).toMatchObject({
          spec: { type: 'openapi', owner: 'group:default/cdo-buero' },
        }),
      );

      registry.write('bauantrag', { title: 'Bauantrag (neu)' });
      await announce(registry.retire('geodaten'));
      await eventually(async () => {
        expect((await entity('component:bauantrag')).metadata.title).toBe(
          'Bauantrag (neu)',
        );
        const gone = await get('/entities/by-name/component/default/geodaten');
        expect(gone.status).toBe(404);
      });
      await eventually(async () =>
        expect((await entity('location:catalog-wake-up')).metadata).toEqual(
          expect.objectContaining({
            description: expect.stringContaining('Änderungen sofort sichtbar'),
          }),
        ),
      );
      await backend.stop();
    });

    it('does not wait for the poll of a second', async () => {
      const registry = new FakeRegistry();
      registry.write('wecker', { title: 'Fassung 0' });
      const { backend, entity, announce } = await setUp(databaseId, {
        registry,
      });
      const edit = async (title: string) => {
        await announce(registry.write('wecker', { title }));
        await eventually(async () =>
          expect((await entity('component:wecker')).metadata.title).toBe(title),
        );
      };
      await eventually(() => entity('component:wecker'));
      await eventually(() => entity('location:catalog-wake-up'));
      for (const title of ['Probe 1', 'Probe 2', 'Probe 3']) {
        await edit(title);
      }

      // Edits one after the other fall in step with the poll: without the
      // wake-up call, each of them takes a full second.
      const times: number[] = [];
      for (let i = 1; i <= 7; i++) {
        const begin = performance.now();
        await edit(`Fassung ${i}`);
        times.push(performance.now() - begin);
      }
      const median = times.sort((a, b) => a - b)[3];
      expect(median).toBeLessThan(750);
      await backend.stop();
    });

    it('catches up after a restart with what it missed', async () => {
      const registry = new FakeRegistry();
      registry.write('vorher');
      const { backend, entity, start } = await setUp(databaseId, { registry });
      await eventually(() => entity('component:vorher'));
      await backend.stop();
      registry.write('nachher');

      const again = await start();
      await eventually(async () => {
        const { status } = await request(again.server).get(
          '/api/catalog/entities/by-name/component/default/nachher',
        );
        expect(status).toBe(200);
      });
      await again.stop();
    });

    it('refuses what is wrong in a repository, readably, and keeps the rest', async () => {
      const yaml = (name: string, ozgId: string) => `
apiVersion: backstage.io/v1alpha1
kind: Component
metadata: { name: ${name}, title: Dienst ${name} }
spec:
  type: online-dienst
  lifecycle: produktiv
  owner: it-service
  municipal: { ozgId: '${ozgId}' }
---`;
      files.setContent({
        'catalog-info.yaml': [
          yaml('richtig', '10123'),
          yaml('falsch', '12'),
          yaml('dann-falsch', '10124'),
        ].join(''),
      });
      const { backend, entity, get, knex } = await setUp(databaseId, {
        catalog: {
          locations: [
            { type: 'file', target: files.resolve('catalog-info.yaml') },
          ],
        },
      });
      await eventually(() => entity('component:richtig'));
      await eventually(() => entity('component:dann-falsch'));

      const message =
        'spec.municipal.ozgId: Eine OZG-ID hat fünf Ziffern. (An OZG id has five digits.)';
      await eventually(async () => {
        const row = await knex('refresh_state')
          .where({ entity_ref: 'component:default/falsch' })
          .first('errors');
        expect(row?.errors).toContain(message);
      });
      const { status } = await get(
        '/entities/by-name/component/default/falsch',
      );
      expect(status).toBe(404);

      files.addContent({
        'catalog-info.yaml': [
          yaml('richtig', '10999'),
          yaml('dann-falsch', 'keine'),
        ].join(''),
      });
      await request(backend.server)
        .post('/api/catalog/refresh')
        .send({ entityRef: 'component:default/richtig' })
        .expect(200);
      await eventually(async () => {
        expect((await entity('component:richtig')).spec).toMatchObject({
          municipal: { ozgId: '10999' },
        });
        expect(await entity('component:dann-falsch')).toMatchObject({
          spec: { municipal: { ozgId: '10124' } },
          status: {
            items: [
              { level: 'error', message: expect.stringContaining(message) },
            ],
          },
        });
      });
      await backend.stop();
    });
  },
);

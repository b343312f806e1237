import { schedulerServiceFactory } from '@backstage/backend-defaults/scheduler';
import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  mockServices,
  startTestBackend,
  TestDatabaseId,
  TestDatabases,
} from '@backstage/backend-test-utils';
import { Entity, EntityRelation } from '@backstage/catalog-model';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import {
  DefaultEventsService,
  eventsServiceRef,
} from '@backstage/plugin-events-node';
import { OFFICES_TOPIC } from '@rathaus/plugin-scouts-common';
import catalogModuleServiceRegistry from '@rathaus/plugin-catalog-backend-module-service-registry';
// The entries come from the real registry, over HTTP as ever.
// eslint-disable-next-line @backstage/no-mixed-plugin-imports
import serviceRegistryPlugin from '@rathaus/plugin-service-registry-backend';
import { Knex } from 'knex';
import request from 'supertest';
import catalogModuleScouts from '..';
import { FakeScouts } from './FakeScouts';
import { scoutsPlugin } from './scoutsPlugin';

/** Names of made-up Users and Groups that the catalog is to hold. */
export interface Directory {
  people: string[];
  departments: string[];
}

/** Content of a file with Users and Groups. */
export function directoryYaml({ people, departments }: Directory): string {
  const user = (name: string) => ({
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'User',
    metadata: { name },
    spec: { memberOf: [] },
  });
  const group = (name: string) => ({
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name },
    spec: { type: 'fachbereich', children: [] },
  });
  return [...people.map(user), ...departments.map(group)]
    .map(entity => JSON.stringify(entity))
    .join('\n---\n');
}

/**
 * A town on databases of its own: catalog, registry and offices. What is
 * started once and again keeps its databases; what is started twice is two
 * replicas, which do not hear each other's events.
 */
export class Town {
  readonly scouts = new FakeScouts();
  readonly logger = mockServices.logger.mock();
  readonly #clients = new Map<string, Promise<Knex>>();

  constructor(
    private readonly options: {
      databases: TestDatabases;
      databaseId: TestDatabaseId;
      directoryFile: string;
      entriesFile: string;
    },
  ) {}

  /** The database of one plugin. */
  async database(pluginId: string): Promise<Knex> {
    const { databases, databaseId } = this.options;
    const client = this.#clients.get(pluginId) ?? databases.init(databaseId);
    this.#clients.set(pluginId, client);
    return client;
  }

  /** @param relations - `rathaus.scouts.relations` of the configuration */
  async start(relations: object = {}) {
    const events = DefaultEventsService.create({ logger: this.logger });
    const { directoryFile, entriesFile } = this.options;
    const backend = await startTestBackend({
      features: [
        catalogPlugin,
        catalogModuleServiceRegistry,
        catalogModuleScouts,
        serviceRegistryPlugin,
        scoutsPlugin(this.scouts),
        // The mock runs nothing by itself.
        schedulerServiceFactory,
        createServiceFactory({
          service: coreServices.database,
          deps: { plugin: coreServices.pluginMetadata },
          factory: async ({ plugin }) =>
            mockServices.database({
              knex: await this.database(plugin.getId()),
            }),
        }),
        createServiceFactory({
          service: eventsServiceRef,
          deps: { plugin: coreServices.pluginMetadata },
          factory: ({ plugin }) => events.forPlugin(plugin.getId()),
        }),
        mockServices.rootConfig.factory({
          data: {
            app: { baseUrl: 'https://portal.example' },
            catalog: {
              stitchingStrategy: { pollingInterval: { milliseconds: 100 } },
              processingInterval: { minutes: 30 },
              locations: [
                {
                  type: 'file',
                  target: directoryFile,
                  rules: [{ allow: ['User', 'Group'] }],
                },
              ],
            },
            rathaus: {
              scouts: { relations },
              serviceRegistry: { seed: { file: entriesFile } },
            },
          },
        }),
      ],
    });
    const get = (path: string) => request(backend.server).get(path);
    return {
      server: backend.server,
      stop: () => backend.stop(),
      /** Says to the processes of this start that offices have changed. */
      announceOffices: () =>
        events.publish({ topic: OFFICES_TOPIC, eventPayload: {} }),
      /** Targets of a relation, for example of `component:bauantrag`; fails while the entity is not there. */
      async targets(ref: string, type: string): Promise<string[]> {
        const [kind, name] = ref.split(':');
        const { body } = await get(
          `/api/catalog/entities/by-name/${kind}/default/${name}`,
        ).expect(200);
        const { relations: all = [] }: { relations?: EntityRelation[] } = body;
        return all
          .filter(relation => relation.type === type)
          .map(({ targetRef }) => targetRef);
      },
      /** Names of the entities that a filter of the catalog finds. */
      async found(filter: string): Promise<string[]> {
        const { body } = await get(
          `/api/catalog/entities/by-query?filter=${filter}`,
        ).expect(200);
        const { items }: { items: Entity[] } = body;
        return items.map(({ metadata }) => metadata.name).sort();
      },
    };
  }
}

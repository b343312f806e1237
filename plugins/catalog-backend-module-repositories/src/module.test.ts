import { createServiceFactory } from '@backstage/backend-plugin-api';
import {
  createMockDirectory,
  mockServices,
  startTestBackend,
  TestDatabases,
} from '@backstage/backend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import { EventsService, eventsServiceRef } from '@backstage/plugin-events-node';
import { REPOSITORIES_TOPIC } from '@rathaus/rathaus-node';
import { symlink, writeFile } from 'node:fs/promises';
import request from 'supertest';
import { bareRepository } from './__testUtils__/bareRepository';
import { eventually } from './__testUtils__/eventually';
import catalogModuleRepositories from './index';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const folder = createMockDirectory();

const service = (name: string, title = name) =>
  `apiVersion: backstage.io/v1alpha1
kind: Component
metadata: { name: ${name}, title: ${title} }
spec: { type: basisdienst, lifecycle: geplant, owner: team-daten }
`;

/** Events of one process, without a backend for them. */
function localEvents() {
  const listeners: Parameters<EventsService['subscribe']>[0][] = [];
  const events: EventsService = {
    publish: async params => {
      await Promise.all(
        listeners
          .filter(({ topics }) => topics.includes(params.topic))
          .map(({ onEvent }) => onEvent(params)),
      );
    },
    subscribe: async options => {
      listeners.push(options);
    },
  };
  return events;
}

describe.each(databases.eachSupportedId())(
  'catalogModuleRepositories, %s',
  databaseId => {
    it('brings what repositories describe, at the start and after each event, and lets no broken one hide others', async () => {
      folder.clear();
      const elsewhere = createMockDirectory();
      const good = await bareRepository(folder.path, 'melder');
      await good.commit(service('melder', 'Melder'));
      const broken = await bareRepository(folder.path, 'kaputt');
      await broken.commit('a: [');
      await bareRepository(folder.path, 'ohne-stand');
      const foreign = await bareRepository(elsewhere.path, 'fremd');
      await foreign.commit(service('fremd'));
      await symlink(foreign.gitdir, folder.resolve('fremd.git'));
      const halfMade = await bareRepository(folder.path, '.neu-1');
      await halfMade.commit(service('halb'));

      const events = localEvents();
      const backend = await startTestBackend({
        features: [
          catalogPlugin,
          catalogModuleRepositories,
          createServiceFactory({
            service: eventsServiceRef,
            deps: {},
            factory: () => events,
          }),
          mockServices.database.factory({
            knex: await databases.init(databaseId),
          }),
          mockServices.rootConfig.factory({
            data: {
              catalog: {
                stitchingStrategy: { pollingInterval: { milliseconds: 50 } },
              },
              rathaus: { repositories: { folder: folder.path } },
            },
          }),
        ],
      });
      const untilTitles = (titles: string[]) =>
        eventually(async () => {
          const { body } = await request(backend.server)
            .get('/api/catalog/entities/by-query')
            .query({
              filter: 'kind=component',
              orderField: 'metadata.name,asc',
            })
            .expect(200);
          expect(
            body.items.map(
              ({ metadata }: { metadata: { title: string } }) => metadata.title,
            ),
          ).toEqual(titles);
        });
      await untilTitles(['Melder']);

      // A push that breaks the file leaves what was there; one that claims another's name gets nothing.
      await good.commit('a: [');
      const rival = await bareRepository(folder.path, 'aaa');
      await rival.commit(
        `${service('melder', 'Geraubt')}---\n${service('neu')}`,
      );
      await writeFile(folder.resolve('readme.txt'), 'kein Repository');
      const changed = () =>
        events.publish({
          topic: REPOSITORIES_TOPIC,
          eventPayload: { name: 'aaa' },
        });
      await changed();
      await untilTitles(['Melder', 'neu']);

      await good.commit(service('melder', 'Melder 2'));
      await changed();
      await untilTitles(['Melder 2', 'neu']);
      await backend.stop();
    });
  },
);

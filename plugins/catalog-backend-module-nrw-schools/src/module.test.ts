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
import { Entity } from '@backstage/catalog-model';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import {
  notificationService,
  NotificationService,
} from '@backstage/plugin-notifications-node';
import { JsonObject } from '@backstage/types';
import { schoolOf } from '@rathaus/rathaus-common';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import request from 'supertest';
import { eventually } from './__testUtils__/eventually';
import { ListedSchool, schoolList } from './__testUtils__/schoolList';
import catalogModuleNrwSchools from './index';

jest.setTimeout(120_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const files = createMockDirectory();

const fixture = (name: string) =>
  readFile(path.resolve(__dirname, '__fixtures__', name));

const numbered = (count: number): ListedSchool[] =>
  Array.from({ length: count }, (_, index) => ({
    number: `${199001 + index}`,
  }));

/** A catalog on a database of its own; what is started again keeps it. */
async function setUp(databaseId: TestDatabaseId, source?: JsonObject) {
  const knex = await databases.init(databaseId);
  const send = jest.fn<
    ReturnType<NotificationService['send']>,
    Parameters<NotificationService['send']>
  >(async () => {});
  const start = async (schools: JsonObject = {}) => {
    const scheduler = mockServices.scheduler();
    const backend = await startTestBackend({
      features: [
        catalogPlugin,
        catalogModuleNrwSchools,
        mockServices.database.factory({ knex }),
        createServiceFactory({
          service: coreServices.scheduler,
          deps: {},
          factory: () => scheduler,
        }),
        createServiceFactory({
          service: notificationService,
          deps: {},
          factory: () => ({ send }),
        }),
        mockServices.rootConfig.factory({
          data: {
            backend: {
              reading: { allow: [{ host: 'localhost:1024-65535' }] },
            },
            catalog: {
              stitchingStrategy: { pollingInterval: { milliseconds: 100 } },
              processingInterval: { minutes: 30 },
            },
            rathaus: {
              schools: {
                source: source ?? { file: files.resolve('schulen.csv') },
                municipalities: ['05999001'],
                parent: 'group:default/musterstadt',
                notify: ['group:default/cdo-buero'],
                ...schools,
              },
            },
          },
        }),
      ],
    });
    const found = async (): Promise<Entity[]> => {
      const { body } = await request(backend.server)
        .get('/api/catalog/entities/by-query')
        .query({
          filter: 'kind=group,spec.type=schule',
          orderField: 'metadata.name,asc',
        })
        .expect(200);
      return body.items;
    };
    return {
      /** Reads the list as the schedule would. */
      readList: () => scheduler.triggerTask('nrw-schools'),
      schools: async () => (await found()).map(({ spec }) => schoolOf(spec)),
      untilNumbers: (numbers: string[]) =>
        eventually(async () =>
          expect((await found()).map(({ metadata }) => metadata.name)).toEqual(
            numbers.map(number => `schule-${number}`),
          ),
        ),
      untilMissing: (numbers: string[]) =>
        eventually(async () =>
          expect(
            (await found())
              .map(({ spec }) => schoolOf(spec))
              .filter(school => school?.missingSince)
              .map(school => school?.number),
          ).toEqual(numbers),
        ),
      found,
      stop: () => backend.stop(),
    };
  };
  const write = (...schools: ListedSchool[]) =>
    files.setContent({ 'schulen.csv': schoolList(...schools) });
  return { start, write, send };
}

/** A web server that has one file, until the test is over. */
async function serve(content: Buffer) {
  const server = createServer((_, response) => response.end(content));
  await new Promise<void>(resolve => {
    server.listen(0, resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    url: `http://localhost:${port}/schuldaten.csv`,
    close: () => server.close(),
  };
}

describe.each(databases.eachSupportedId())(
  'catalogModuleNrwSchools, %s',
  databaseId => {
    it('puts the schools of an extract into the catalog, from a file', async () => {
      files.setContent({ 'schulen.csv': await fixture('extract.csv') });
      const { start } = await setUp(databaseId);
      const portal = await start({ operators: '19001' });
      await portal.untilNumbers(['199001', '199002', '199003', '199004']);
      const [north, , east, anna] = await portal.found();
      expect(north).toMatchObject({
        metadata: {
          title: 'Nordschule',
          links: [{ url: 'https://nordschule.example' }],
        },
        spec: { parent: 'group:default/musterstadt' },
        relations: [
          { type: 'childOf', targetRef: 'group:default/musterstadt' },
        ],
      });
      expect(anna.metadata.title).toBe('Anna-Muster-Realschule');
      expect(schoolOf(east.spec)).toMatchObject({ closedOn: '2028-07-31' });
      await portal.stop();
    });

    it('puts the schools of the whole state’s list into the catalog, from an address', async () => {
      const server = await serve(await fixture('statewide.csv'));
      const { start } = await setUp(databaseId, { url: server.url });
      const portal = await start();
      await portal.untilNumbers([
        '199001',
        '199002',
        '199003',
        '199004',
        '199005',
      ]);
      expect((await portal.schools())[0]).toMatchObject({
        name: 'Nordschule',
        form: { code: '02', name: 'Grundschule' },
        phone: '05999 82-1',
      });
      await portal.stop();
      server.close();
    });

    it('marks what is gone, remembers it over a restart, and takes the mark away again', async () => {
      const { start, write } = await setUp(databaseId);
      write(...numbered(6));
      const first = await start();
      await first.untilNumbers(numbered(6).map(({ number }) => number));
      write(...numbered(5));
      await first.readList();
      await first.untilMissing(['199006']);
      await first.stop();

      const second = await start();
      await second.readList();
      await second.untilMissing(['199006']);
      expect(await second.found()).toHaveLength(6);

      write(...numbered(6));
      await second.readList();
      await second.untilMissing([]);
      expect(await second.found()).toHaveLength(6);
      await second.stop();
    });

    it('keeps everything while the list is not to be believed or not to be read', async () => {
      const { start, write, send } = await setUp(databaseId);
      write(...numbered(6));
      const portal = await start();
      await portal.untilNumbers(numbered(6).map(({ number }) => number));

      write({ number: '199001', name: 'Nur noch eine' });
      await portal.readList();
      await portal.readList();
      files.setContent({ 'schulen.csv': 'Schulnummer;Name\n199001;Eine\n' });
      await portal.readList();
      files.setContent({});
      await portal.readList();
      await portal.stop();

      const again = await start();
      await again.readList();
      const schools = await again.schools();
      expect(schools.map(school => school?.name)).toEqual(
        numbered(6).map(({ number }) => `Schule Nr. ${number}`),
      );
      expect(schools.filter(school => school?.missingSince)).toEqual([]);
      expect(send).toHaveBeenCalledTimes(1);
      await again.stop();
    });

    it('tells once where several replicas read the same list', async () => {
      const { start, write, send } = await setUp(databaseId);
      write(...numbered(6));
      const replicas = [await start(), await start()];
      await replicas[0].untilNumbers(numbered(6).map(({ number }) => number));
      write(...numbered(1));
      await Promise.all(replicas.map(replica => replica.readList()));
      expect(send).toHaveBeenCalledTimes(1);
      await Promise.all(replicas.map(replica => replica.stop()));
    });

    it('keeps the schools and the portal running when the configuration is wrong', async () => {
      const { start, write } = await setUp(databaseId);
      write(...numbered(2));
      const before = await start();
      await before.untilNumbers(['199001', '199002']);
      await before.stop();

      const portal = await start({ municipalities: 'Musterstadt' });
      expect(await portal.found()).toHaveLength(2);
      await expect(portal.readList()).rejects.toThrow(/nrw-schools not found/);
      await portal.stop();
    });

    it('does nothing without a source', async () => {
      const { start } = await setUp(databaseId, {});
      const portal = await start();
      await expect(portal.readList()).rejects.toThrow(/nrw-schools not found/);
      await portal.stop();
    });
  },
);

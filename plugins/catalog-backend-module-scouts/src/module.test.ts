import {
  createMockDirectory,
  TestDatabaseId,
  TestDatabases,
} from '@backstage/backend-test-utils';
import request from 'supertest';
import { eventually } from './__testUtils__/eventually';
import { directoryYaml, Town } from './__testUtils__/town';

jest.setTimeout(120_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const files = createMockDirectory();

const USER = {
  ada: 'user:default/ada',
  bea: 'user:default/bea',
  cleo: 'user:default/cleo',
};

function entry(name: string, owner: string, more: object = {}) {
  return {
    name,
    fields: {
      title: `Titel von ${name}`,
      type: 'online-dienst',
      owner: `group:default/${owner}`,
      ...more,
    },
  };
}

function setUp(databaseId: TestDatabaseId): Town {
  files.setContent({
    'directory.yaml': directoryYaml({
      people: ['ada', 'bea', 'cleo'],
      departments: ['bauen', 'hochbau', 'kultur'],
    }),
    'entries.yaml': JSON.stringify([
      entry('bauantrag', 'bauen'),
      entry('bruecken', 'hochbau'),
      entry('museum', 'kultur'),
      entry('sonderbau', 'bauen', { assignedScout: USER.cleo }),
    ]),
  });
  const town = new Town({
    databases,
    databaseId,
    directoryFile: files.resolve('directory.yaml'),
    entriesFile: files.resolve('entries.yaml'),
  });
  town.scouts.open('hochbau', 'bauen');
  town.scouts.open('kultur');
  town.scouts.fill('bauen', ['ada', 'bea']);
  town.scouts.fill('bauen', ['cleo'], 'second');
  return town;
}

type Portal = Awaited<ReturnType<Town['start']>>;

async function untilScouts(portal: Portal, ref: string, scouts: string[]) {
  await eventually(async () =>
    expect(await portal.targets(ref, 'hasScout')).toEqual(scouts),
  );
}

describe.each(databases.eachSupportedId())(
  'catalogModuleScouts, %s',
  databaseId => {
    it('joins people with their departments and entries, for everybody who asks the catalog', async () => {
      const portal = await setUp(databaseId).start();
      const { ada, bea, cleo } = USER;
      await untilScouts(portal, 'component:bauantrag', [ada, bea, cleo]);
      await untilScouts(portal, 'component:sonderbau', [cleo]);
      await untilScouts(portal, 'component:bruecken', [ada, bea, cleo]);
      await untilScouts(portal, 'component:museum', []);
      await untilScouts(portal, 'group:bauen', [ada, bea, cleo]);
      await untilScouts(portal, 'group:hochbau', [ada, bea, cleo]);
      await untilScouts(portal, 'group:kultur', []);
      await eventually(async () =>
        expect(await portal.targets('user:bea', 'scoutOf')).toEqual([
          'component:default/bauantrag',
          'component:default/bruecken',
          'group:default/bauen',
          'group:default/hochbau',
        ]),
      );
      expect(
        await portal.found(`kind=component,relations.hasscout=${cleo}`),
      ).toEqual(['bauantrag', 'bruecken', 'sonderbau']);
      await portal.stop();
    });

    it('follows a change of office, also where the unit above is meant, and a vacancy', async () => {
      const town = setUp(databaseId);
      const portal = await town.start();
      const { ada, bea, cleo } = USER;
      await untilScouts(portal, 'component:bruecken', [ada, bea, cleo]);

      town.scouts.fill('bauen', ['bea']);
      town.scouts.fill('kultur', ['ada']);
      await portal.announceOffices();
      await untilScouts(portal, 'component:bauantrag', [bea, cleo]);
      await untilScouts(portal, 'component:bruecken', [bea, cleo]);
      await untilScouts(portal, 'component:museum', [ada]);
      await eventually(async () =>
        expect(await portal.targets('user:ada', 'scoutOf')).toEqual([
          'component:default/museum',
          'group:default/kultur',
        ]),
      );

      town.scouts.fill('bauen', []);
      town.scouts.fill('bauen', [], 'second');
      await portal.announceOffices();
      for (const ref of ['component:bauantrag', 'component:sonderbau']) {
        await untilScouts(portal, ref, []);
      }
      await untilScouts(portal, 'group:hochbau', []);
      await eventually(async () => {
        expect(await portal.targets('user:bea', 'scoutOf')).toEqual([]);
        expect(await portal.found(`relations.hasscout=${bea}`)).toEqual([]);
      });
      await portal.stop();
    });

    it('follows an entry to its new department', async () => {
      const town = setUp(databaseId);
      const portal = await town.start();
      town.scouts.fill('kultur', ['ada']);
      await portal.announceOffices();
      await untilScouts(portal, 'component:museum', [USER.ada]);

      // The registry asks the catalog whether there is such a group.
      await eventually(() => portal.targets('group:hochbau', 'hasScout'));
      const address = '/api/service-registry/entries/museum';
      const { body } = await request(portal.server).get(address).expect(200);
      await request(portal.server)
        .put(address)
        .set('if-match', `"${body.revision}"`)
        .send({ fields: { ...body.fields, owner: 'group:default/hochbau' } })
        .expect(200);
      await untilScouts(portal, 'component:museum', [
        USER.ada,
        USER.bea,
        USER.cleo,
      ]);
      expect(await portal.found(`relations.hasscout=${USER.ada}`)).toEqual(
        [
          'kultur',
          'museum',
          'bauantrag',
          'bruecken',
          'bauen',
          'hochbau',
        ].sort(),
      );
      await portal.stop();
    });

    it('keeps what was while the offices cannot be asked, over a restart too, and then takes what it missed', async () => {
      const town = setUp(databaseId);
      const { ada, bea, cleo } = USER;
      const before = await town.start();
      await untilScouts(before, 'component:bauantrag', [ada, bea, cleo]);
      await before.stop();

      town.scouts.away = true;
      town.scouts.fill('bauen', ['bea']);
      const portal = await town.start();
      const { asked } = town.scouts;
      await portal.announceOffices();
      await eventually(async () =>
        expect(town.scouts.asked).toBeGreaterThan(asked),
      );
      expect(await portal.targets('component:bauantrag', 'hasScout')).toEqual([
        ada,
        bea,
        cleo,
      ]);

      town.scouts.away = false;
      await portal.announceOffices();
      await untilScouts(portal, 'component:bauantrag', [bea, cleo]);
      await portal.stop();
    });

    it('follows without being told, as at midnight, on every replica', async () => {
      const town = setUp(databaseId);
      const { ada, bea, cleo } = USER;
      const often = { refreshInterval: { milliseconds: 200 } };
      const replicas = [await town.start(often), await town.start(often)];
      await untilScouts(replicas[0], 'component:bauantrag', [ada, bea, cleo]);
      town.scouts.fill('bauen', ['ada']);
      for (const replica of replicas) {
        await eventually(async () =>
          expect(
            await replica.targets('component:bauantrag', 'hasScout'),
          ).toEqual([ada, cleo]),
        );
      }
      await Promise.all(replicas.map(replica => replica.stop()));
    });
  },
);

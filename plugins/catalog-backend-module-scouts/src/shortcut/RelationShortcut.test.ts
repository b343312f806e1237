import {
  createMockDirectory,
  mockServices,
  TestDatabases,
} from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { eventually } from '../__testUtils__/eventually';
import { directoryYaml, Town } from '../__testUtils__/town';
import { changedRelations, scoutRelations } from '../lib/scoutRelations';
import { RelationShortcut } from './RelationShortcut';

jest.setTimeout(120_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const files = createMockDirectory();

const PEOPLE = ['ada', 'bea', 'cleo-von-stein'];
const SUBJECTS = [
  'component:default/bauantrag',
  'component:default/bau-akte',
  'group:default/bauen',
];

function looksAfter(...people: string[]) {
  return scoutRelations([
    {
      people: people.map(name => `user:default/${name}`),
      subjects: SUBJECTS,
    },
  ]);
}

/** Everything that the stitcher writes about entities, without times. */
async function stitchedState(knex: Knex) {
  const entities = await knex('final_entities')
    .select('entity_ref', 'hash', 'final_entity')
    .orderBy('entity_ref');
  const search = await knex('search')
    .select('entity_id', 'key', 'value', 'original_value')
    .orderBy(['entity_id', 'key', 'value']);
  return {
    entities: entities.map(({ entity_ref, hash, final_entity }) => ({
      entity_ref,
      hash,
      entity: JSON.parse(final_entity),
    })),
    search,
  };
}

async function stitchingIsDone(knex: Knex) {
  await eventually(async () =>
    expect(await knex('stitch_queue').select('entity_ref')).toEqual([]),
  );
}

describe.each(databases.eachSupportedId())('RelationShortcut, %s', id => {
  async function setUp() {
    files.setContent({
      'directory.yaml': directoryYaml({
        people: PEOPLE,
        departments: ['bauen'],
      }),
      'entries.yaml': JSON.stringify(
        ['bauantrag', 'bau-akte'].map(name => ({
          name,
          fields: {
            title: name,
            type: 'online-dienst',
            owner: 'group:default/bauen',
          },
        })),
      ),
    });
    const town = new Town({
      databases,
      databaseId: id,
      directoryFile: files.resolve('directory.yaml'),
      entriesFile: files.resolve('entries.yaml'),
    });
    town.scouts.fill('bauen', ['ada', 'bea']);
    const portal = await town.start();
    for (const ref of ['component:bau-akte', 'component:bauantrag']) {
      await eventually(async () =>
        expect(await portal.targets(ref, 'hasScout')).toHaveLength(2),
      );
    }
    await eventually(async () =>
      expect(await portal.targets('user:bea', 'scoutOf')).toHaveLength(3),
    );
    const knex = await town.database('catalog');
    await stitchingIsDone(knex);
    const shortcut = new RelationShortcut({
      database: mockServices.database({ knex }),
      logger: town.logger,
    });
    return { knex, portal, shortcut };
  }

  it('writes what the stitcher writes, to the letter', async () => {
    const { knex, portal, shortcut } = await setUp();
    const byTheStitcher = await stitchedState(knex);
    const before = looksAfter('ada', 'bea');
    const after = looksAfter('bea', 'cleo-von-stein');

    await shortcut.show(changedRelations(before, after));
    expect(await stitchedState(knex)).not.toEqual(byTheStitcher);
    expect(await portal.targets('component:bauantrag', 'hasScout')).toEqual([
      'user:default/bea',
      'user:default/cleo-von-stein',
    ]);
    expect(
      await portal.found('relations.hasscout=user:default/cleo-von-stein'),
    ).toEqual(['bau-akte', 'bauantrag', 'bauen']);
    expect(await portal.found('relations.hasscout=user:default/ada')).toEqual(
      [],
    );

    await shortcut.show(changedRelations(after, before));
    expect(await stitchedState(knex)).toEqual(byTheStitcher);
    await portal.stop();
  });

  it('takes back what was shown and never came true', async () => {
    const { knex, portal, shortcut } = await setUp();
    // As after an end between showing a change and processing it.
    await portal.stop();
    const settled = await stitchedState(knex);
    await shortcut.show(
      changedRelations(looksAfter('ada', 'bea'), looksAfter('cleo-von-stein')),
    );
    expect(await stitchedState(knex)).not.toEqual(settled);

    await shortcut.putRight();
    expect(await stitchedState(knex)).toEqual(settled);

    await shortcut.show(changedRelations(looksAfter('ada', 'bea'), new Map()));
    await shortcut.putRight();
    expect(await stitchedState(knex)).toEqual(settled);
  });

  it('leaves alone what waits for the stitcher, and what it could not have stitched itself', async () => {
    const { knex, portal, shortcut } = await setUp();
    await portal.stop();
    const [waiting, foreign, plain] = SUBJECTS;
    await knex('stitch_queue').insert({
      entity_ref: waiting,
      stitch_ticket: 'ticket',
      next_stitch_at: knex.fn.now(),
    });
    await knex('final_entities')
      .where({ entity_ref: foreign })
      .update({ hash: 'made otherwise' });

    await shortcut.show(looksAfter('cleo-von-stein'));
    const { entities } = await stitchedState(knex);
    const scoutsOf = (ref: string) =>
      entities
        .find(({ entity_ref }) => entity_ref === ref)
        ?.entity.relations.filter(
          ({ type }: { type: string }) => type === 'hasScout',
        ).length;
    expect([waiting, foreign, plain].map(scoutsOf)).toEqual([2, 2, 1]);
  });

  it('gives up quietly when the tables are not what they were', async () => {
    const { knex, portal, shortcut } = await setUp();
    await portal.stop();
    await knex.schema.renameTable('stitch_queue', 'stitching');
    const before = await stitchedState(knex);
    await expect(shortcut.show(looksAfter('ada'))).resolves.toBeUndefined();
    expect(await stitchedState(knex)).toEqual(before);
  });
});

import {
  mockServices,
  TestDatabaseId,
  TestDatabases,
} from '@backstage/backend-test-utils';
import { KnownSchool } from './lib/followList';
import { SchoolMemory } from './SchoolMemory';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const known = (number: string, missingSince?: string): KnownSchool => ({
  school: {
    number,
    name: `Schule „${number}“`,
    officialName: 'Städt. Gem. Grundschule',
    form: { code: '02', name: 'Grundschule' },
    address: { street: 'Große Str. 1' },
    operator: { number: '19001' },
    municipality: '05999001',
  },
  chosenAs: { municipality: '05999001', operator: '19001' },
  missingSince,
});

async function setUp(databaseId: TestDatabaseId) {
  const knex = await databases.init(databaseId);
  const database = mockServices.database({ knex });
  const read = async (memory: SchoolMemory) => memory.change(before => before);
  return { knex, read, open: () => SchoolMemory.create(database) };
}

describe.each(databases.eachSupportedId())('SchoolMemory, %s', databaseId => {
  it('keeps what it is given, over restarts', async () => {
    const { open, read } = await setUp(databaseId);
    const memory = await open();
    expect(await read(memory)).toEqual({ schools: [] });
    const schools = [known('199001'), known('199002', '2026-11-22')];
    await memory.change(() => ({ schools, heldBackSince: '2026-11-23' }));
    expect(await read(await open())).toEqual({
      schools,
      heldBackSince: '2026-11-23',
    });
  });

  it('changes schools and leaves others', async () => {
    const { open, read } = await setUp(databaseId);
    const memory = await open();
    await memory.change(() => ({
      schools: [known('199001', '2026-11-22'), known('199002')],
    }));
    await memory.change(() => ({ schools: [known('199001')] }));
    expect(await read(memory)).toEqual({
      schools: [known('199001'), known('199002')],
    });
  });

  it('has not changed when the decision fails', async () => {
    const { open, read } = await setUp(databaseId);
    const memory = await open();
    await memory.change(() => ({ schools: [known('199001')] }));
    await expect(
      memory.change(() => {
        throw new Error('No');
      }),
    ).rejects.toThrow('No');
    expect((await read(memory)).schools).toHaveLength(1);
  });

  it('forgets that a list was held back', async () => {
    const { open, read } = await setUp(databaseId);
    const memory = await open();
    await memory.change(() => ({ schools: [], heldBackSince: '2026-11-23' }));
    await memory.forgetHoldBack();
    expect((await read(memory)).heldBackSince).toBeUndefined();
  });

  it('lets replicas change one after the other', async () => {
    const { open, read } = await setUp(databaseId);
    const replicas = [await open(), await open()];
    const add = (memory: SchoolMemory, number: string) =>
      memory.change(before => ({
        schools: [...before.schools, known(number)],
        heldBackSince: `${before.schools.length}`,
      }));
    await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        add(replicas[index % 2], `${199001 + index}`),
      ),
    );
    const { schools, heldBackSince } = await read(replicas[0]);
    expect(schools).toHaveLength(20);
    expect(heldBackSince).toBe('19');
  });

  it('takes its tables away again', async () => {
    const { knex, open } = await setUp(databaseId);
    await open();
    await knex.migrate.rollback({
      directory: `${__dirname}/../migrations`,
      tableName: 'nrw_schools_migrations',
    });
    expect(await knex.schema.hasTable('nrw_schools')).toBe(false);
    expect(await knex.schema.hasTable('nrw_school_list')).toBe(false);
  });
});

import { createTestDatabases } from '../__testUtils__/databases';
import { FOREIGN, OWN } from '../__testUtils__/people';
import { seedEntries } from '../__testUtils__/seedEntries';
import { startTestRegistry } from '../__testUtils__/startTestRegistry';

jest.setTimeout(120_000);

const databases = createTestDatabases();
const ANNA = 'user:default/anna';

describe.each(databases.eachSupportedId())('reassigning, %s', id => {
  async function start() {
    const knex = await databases.initMigrated(id);
    await seedEntries(knex, {
      a: { assignedScout: ANNA },
      b: {},
      c: { owner: FOREIGN, assignedScout: ANNA },
      gone: { assignedScout: ANNA },
      git: { assignedScout: ANNA },
    });
    await knex('entries')
      .where({ name: 'git' })
      .update({ origin: 'repository' });
    const registry = await startTestRegistry(knex);
    await registry
      .as('cdoOffice')
      .send('post', '/entries/gone/retire', { ifMatch: 1, body: {} });
    return {
      reassign: (body: object, who: 'service' | 'cdoOffice' = 'service') =>
        registry.as(who).send('post', '/entries/reassign', { body }),
      entry: async (name: string) =>
        (await registry.as('cdoOffice').send('get', `/entries/${name}`)).body,
      lastRevision: async (name: string) => {
        const { body } = await registry
          .as('cdoOffice')
          .send('get', `/entries/${name}/revisions`);
        return body.items[0];
      },
    };
  }

  it('moves all entries in use of a Fachbereich, on behalf of a person', async () => {
    const { reassign, entry, lastRevision } = await start();
    const answer = await reassign({
      from: { owner: OWN },
      to: { owner: FOREIGN },
      actor: 'user:default/cdo',
      note: 'Neuordnung 2027',
    });
    expect(answer.status).toBe(200);
    expect([...answer.body.changed].sort()).toEqual(['a', 'b']);
    expect(await entry('a')).toMatchObject({
      revision: 2,
      fields: { owner: FOREIGN, assignedScout: ANNA },
    });
    expect((await entry('gone')).fields.owner).toBe(OWN);
    expect((await entry('git')).fields.owner).toBe(OWN);
    expect(await lastRevision('a')).toMatchObject({
      action: 'reassign',
      actor: 'user:default/cdo',
      note: 'Neuordnung 2027',
      changes: [{ path: 'owner', before: OWN, after: FOREIGN }],
    });
  });

  it('takes named entries only as far as they are as said, once', async () => {
    const { reassign, entry } = await start();
    const input = {
      entries: ['a', 'a', 'b', 'c', 'missing'],
      from: { owner: OWN, assignedScout: ANNA },
      to: { assignedScout: null },
    };
    expect((await reassign(input)).body).toEqual({ changed: ['a'] });
    expect((await reassign(input)).body).toEqual({ changed: [] });
    expect((await entry('a')).fields).not.toHaveProperty('assignedScout');
    expect((await entry('c')).fields.assignedScout).toBe(ANNA);
  });

  it('notes people as themselves, whoever they name', async () => {
    const { reassign, lastRevision } = await start();
    await reassign(
      {
        entries: ['b'],
        from: {},
        to: { owner: FOREIGN },
        actor: 'user:default/somebody-else',
      },
      'cdoOffice',
    );
    expect((await lastRevision('b')).actor).toBe('user:default/cdo');
  });

  it('refuses what would move everything, nothing, or to nowhere', async () => {
    const { reassign } = await start();
    const pathsOf = async (body: object) => {
      const answer = await reassign(body);
      expect(answer.status).toBe(400);
      return answer.body.error.fields.map((f: { path: string }) => f.path);
    };
    expect(await pathsOf({ from: {}, to: { owner: FOREIGN } })).toEqual([
      'from',
    ]);
    expect(await pathsOf({ from: { owner: OWN }, to: {} })).toEqual(['to']);
    expect(
      await pathsOf({
        from: { owner: OWN },
        to: { owner: 'group:default/nope' },
      }),
    ).toEqual(['to.owner']);
  });
});

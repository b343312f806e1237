import { createTestDatabases } from '../__testUtils__/databases';
import { preparePost } from '../__testUtils__/offices';
import { startTestScouts } from '../__testUtils__/startTestScouts';
import { FOREIGN, OWN, refOf } from '../__testUtils__/town';

jest.setTimeout(60_000);

const databases = createTestDatabases();

describe.each(databases.eachSupportedId())('reorganisation, %s', id => {
  async function start() {
    const scouts = await startTestScouts(await databases.initMigrated(id));
    await preparePost(scouts);
    await preparePost(scouts, { person: 'staff', until: 'nominated' });
    await preparePost(scouts, { department: FOREIGN, until: 'vacant' });
    scouts.registry.put('one', OWN, refOf('scout'));
    scouts.registry.put('two', OWN);
    scouts.registry.put('there-before', FOREIGN);
    await scouts.as('scout').send('post', '/handovers', {
      body: { department: OWN, entries: ['one'] },
    });
    const cdo = scouts.as('cdo');
    const ownersNow = () =>
      Object.fromEntries(
        [...scouts.registry.entries].map(([name, { owner }]) => [name, owner]),
      );
    const postsIn = async (name: string) =>
      (await cdo.send('get', `/departments/${name}`)).body.posts.map(
        ({ state }: { state: string }) => state,
      );
    return { scouts, cdo, ownersNow, postsIn };
  }
  const body = { from: OWN, to: FOREIGN, note: 'Zum 1. Dezember' };

  it('shows what would move, moves it, and moves back exactly that', async () => {
    const { scouts, cdo, ownersNow, postsIn } = await start();
    const preview = await cdo.send('post', '/reorganisations/preview', {
      body,
    });
    expect(preview.body).toMatchObject({
      toTitle: 'Titel soziales',
      entries: [{ name: 'one' }, { name: 'two' }],
      posts: [
        { state: 'appointed', personName: 'Name scout' },
        { state: 'nominated' },
      ],
      handovers: 1,
    });
    expect(preview.body.posts[1].personName).toBeUndefined();

    const started = await cdo.send('post', '/reorganisations', { body });
    expect(started.status).toBe(201);
    expect(started.body).toMatchObject({
      state: 'done',
      entries: 2,
      posts: 2,
      procedures: 1,
      handovers: 1,
      allowedActions: ['undo'],
    });
    expect(ownersNow()).toEqual({
      one: FOREIGN,
      two: FOREIGN,
      'there-before': FOREIGN,
    });
    expect(await postsIn('buergerservice')).toEqual([]);
    expect(await postsIn('soziales')).toEqual([
      'appointed',
      'nominated',
      'vacant',
    ]);
    // The nomination goes on, with the head of the successor.
    const list = await scouts.as('other-head').send('get', '/worklist');
    expect(list.body.items.map(({ kind }: { kind: string }) => kind)).toContain(
      'confirmNomination',
    );

    const undone = await cdo.send(
      'post',
      `/reorganisations/${started.body.id}/undo`,
      { body: {}, ifMatch: started.body.revision },
    );
    expect(undone.body.state).toBe('undone');
    expect(ownersNow()).toEqual({
      one: OWN,
      two: OWN,
      'there-before': FOREIGN,
    });
    expect(await postsIn('buergerservice')).toEqual(['appointed', 'nominated']);
    expect(await postsIn('soziales')).toEqual(['vacant']);
    const handovers = await scouts.as('scout').send('get', '/handovers');
    expect(handovers.body.items).toMatchObject([{ department: OWN }]);
  });

  it('is finished by itself when the registry fails half-way, and so is its undoing', async () => {
    const { scouts, cdo, ownersNow, postsIn } = await start();
    scouts.registry.failOnce('reassign');
    const started = await cdo.send('post', '/reorganisations', { body });
    expect(started.body).toMatchObject({
      state: 'running',
      allowedActions: [],
    });
    expect(await postsIn('soziales')).toEqual(['vacant']);
    const again = await cdo.send('post', '/reorganisations', { body });
    expect(again.status).toBe(409);

    await scouts.runTask('scouts-ended-offices');
    const { body: list } = await cdo.send('get', '/reorganisations');
    expect(list.items).toMatchObject([{ state: 'done', entries: 2, posts: 2 }]);
    expect(ownersNow().one).toBe(FOREIGN);

    scouts.registry.failOnce('reassign');
    const undoing = await cdo.send(
      'post',
      `/reorganisations/${started.body.id}/undo`,
      { body: {}, ifMatch: list.items[0].revision },
    );
    expect(undoing.body.state).toBe('undoing');
    await scouts.runTask('scouts-ended-offices');
    expect(ownersNow().one).toBe(OWN);
    expect(await postsIn('buergerservice')).toEqual(['appointed', 'nominated']);
  });

  it('does not make the radar believe that everybody moved away', async () => {
    const { scouts, cdo, postsIn } = await start();
    await cdo.send('post', '/reorganisations', { body });
    await scouts.runTask('scouts-leaver-radar');
    await scouts.runTask('scouts-leaver-radar');
    expect(await postsIn('soziales')).toEqual([
      'appointed',
      'nominated',
      'vacant',
    ]);
  });

  it('needs a successor that is there, and another one', async () => {
    const { cdo } = await start();
    const codes = async (change: object) => {
      const answer = await cdo.send('post', '/reorganisations/preview', {
        body: { ...body, ...change },
      });
      expect(answer.status).toBe(400);
      return answer.body.error.fields.map(({ code }: { code: string }) => code);
    };
    expect(await codes({ to: 'group:default/nirgends' })).toEqual([
      'unknown_ref',
    ]);
    expect(await codes({ to: OWN })).toEqual(['duplicate']);
  });
});

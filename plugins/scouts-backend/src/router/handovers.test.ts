import { createTestDatabases } from '../__testUtils__/databases';
import { done, preparePost } from '../__testUtils__/offices';
import { startTestScouts } from '../__testUtils__/startTestScouts';
import { FOREIGN, OWN, refOf } from '../__testUtils__/town';

jest.setTimeout(60_000);

const databases = createTestDatabases();

describe.each(databases.eachSupportedId())('handovers, %s', id => {
  async function start() {
    const scouts = await startTestScouts(await databases.initMigrated(id));
    const first = await preparePost(scouts);
    const second = await preparePost(scouts, { person: 'colleague' });
    scouts.registry.put('mine', OWN, refOf('scout'));
    scouts.registry.put('also-mine', OWN, refOf('scout'));
    scouts.registry.put('joint', OWN);
    scouts.registry.put('foreign', FOREIGN);
    const create = (body: object, who: 'scout' | 'head' | 'staff' = 'scout') =>
      scouts.as(who).send('post', '/handovers', {
        body: { department: OWN, ...body },
      });
    const answer = (
      who: Parameters<typeof scouts.as>[0],
      handoverId: string,
      action: string,
      ifMatch = 1,
      body: object = {},
    ) =>
      scouts
        .as(who)
        .send('post', `/handovers/${handoverId}/${action}`, { body, ifMatch });
    return { scouts, create, answer, first, second };
  }

  it('give what somebody looks after to another, who countersigns', async () => {
    const { scouts, create, answer } = await start();
    const created = await create({ to: refOf('colleague'), note: 'Danke' });
    expect(created.status).toBe(201);
    expect(created.body).toMatchObject({
      state: 'proposed',
      from: refOf('scout'),
      toName: 'Name colleague',
      entries: [{ name: 'mine' }, { name: 'also-mine' }],
      allowedActions: ['withdraw'],
    });
    const table = await scouts.as('service').send('get', '/offices');
    expect(table.body.handovers).toEqual([
      { entry: 'mine', from: refOf('scout'), to: refOf('colleague') },
      { entry: 'also-mine', from: refOf('scout'), to: refOf('colleague') },
    ]);
    const signed = await answer('colleague', created.body.id, 'countersign');
    expect(signed.body).toMatchObject({ state: 'countersigned', revision: 2 });
    expect(scouts.registry.entries.get('mine')?.assignedScout).toBe(
      refOf('colleague'),
    );
    expect(
      (await scouts.as('service').send('get', '/offices')).body.handovers,
    ).toEqual([]);
    expect(scouts.sent.slice(-2).map(({ payload }) => payload.title)).toEqual([
      'Übergabe gegenzeichnen',
      'Übergabe gegengezeichnet',
    ]);
  });

  it('reach the registry later when it fails at the countersignature', async () => {
    const { scouts, create, answer } = await start();
    const { body } = await create({
      to: refOf('colleague'),
      entries: ['mine'],
    });
    scouts.registry.failOnce('reassign');
    const signed = await answer('colleague', body.id, 'countersign');
    expect(signed.status).toBe(200);
    expect(scouts.registry.entries.get('mine')?.assignedScout).toBe(
      refOf('scout'),
    );
    await scouts.runTask('scouts-ended-offices');
    expect(scouts.registry.entries.get('mine')?.assignedScout).toBe(
      refOf('colleague'),
    );
  });

  it('are signed by whoever stands in for the receiver', async () => {
    const { scouts, create, answer, second } = await start();
    await done(
      scouts,
      'colleague',
      `/appointments/${second.term?.id}/deputies`,
      {
        body: {
          person: refOf('staff'),
          from: '2026-11-20',
          to: '2026-11-30',
        },
        ifMatch: second.revision,
      },
    );
    const { body } = await create({ to: refOf('colleague') });
    const worklist = await scouts.as('staff').send('get', '/worklist');
    expect(worklist.body).toMatchObject({
      items: [{ kind: 'countersignHandover', entryCount: 2 }],
      offices: [{ role: 'deputy', department: OWN, until: '2026-11-30' }],
    });
    expect((await answer('head', body.id, 'countersign')).status).toBe(403);
    expect((await answer('staff', body.id, 'countersign')).status).toBe(200);
  });

  it('tell the one who comes second what is there now', async () => {
    const { create, answer } = await start();
    const { body } = await create({ to: refOf('colleague') });
    const answers = await Promise.all([
      answer('colleague', body.id, 'countersign'),
      answer('scout', body.id, 'withdraw'),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const lost = answers.find(({ status }) => status === 409);
    expect(lost?.body.error.current).toMatchObject({ revision: 2 });
  });

  it('wait for somebody to name who takes over', async () => {
    const { scouts, create, answer } = await start();
    const { body } = await create({ from: refOf('scout') }, 'head');
    expect(body).toMatchObject({
      state: 'open',
      allowedActions: ['assign', 'withdraw'],
    });
    expect(body.to).toBeUndefined();
    const worklist = await scouts.as('head').send('get', '/worklist');
    expect(worklist.body.items).toMatchObject([{ kind: 'assignHandover' }]);
    const assigned = await answer('head', body.id, 'assign', 1, {
      to: refOf('colleague'),
    });
    expect(assigned.body).toMatchObject({ state: 'proposed', revision: 2 });
    const declined = await answer('colleague', body.id, 'decline', 2, {
      reply: 'Zu viel',
    });
    expect(declined.body).toMatchObject({
      state: 'declined',
      reply: 'Zu viel',
    });
    expect(scouts.registry.entries.get('mine')?.assignedScout).toBe(
      refOf('scout'),
    );
  });

  it('name every field that is wrong', async () => {
    const { create } = await start();
    const problems = async (body: object) => {
      const { status, body: answer } = await create(body);
      expect(status).toBe(400);
      return answer.error.fields.map(
        ({ path, code }: { path: string; code: string }) => `${path} ${code}`,
      );
    };
    expect(await problems({ to: refOf('scout') })).toEqual(['to same_person']);
    expect(await problems({ to: refOf('nobody') })).toEqual(['to unknown_ref']);
    expect(await problems({ to: refOf('staff') })).toEqual([
      'to no_scout_there',
    ]);
    expect(await problems({ entries: ['mine', 'foreign', 'nothing'] })).toEqual(
      ['entries.1 unknown_ref', 'entries.2 unknown_ref'],
    );
    await create({ entries: ['mine'] });
    expect(await problems({ entries: ['mine'] })).toEqual([
      'entries.0 in_handover',
    ]);
    await create({});
    expect(await problems({})).toEqual(['entries too_few']);
  });

  it('are nobody else’s business', async () => {
    const { scouts, create } = await start();
    const { body } = await create({ to: refOf('colleague') });
    expect((await create({ from: refOf('scout') }, 'staff')).status).toBe(403);
    const seen = async (who: Parameters<typeof scouts.as>[0]) =>
      (await scouts.as(who).send('get', `/handovers/${body.id}`)).status;
    expect(await seen('staff')).toBe(403);
    expect(await seen('other-head')).toBe(403);
    expect(await seen('head')).toBe(200);
    const list = await scouts.as('staff').send('get', '/handovers');
    expect(list.body).toEqual({ items: [], totalItems: 0 });
  });
});

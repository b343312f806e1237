import { replay } from '@rathaus/plugin-scouts-common';
import { createTestDatabases } from '../__testUtils__/databases';
import { done, preparePost } from '../__testUtils__/offices';
import { startTestScouts } from '../__testUtils__/startTestScouts';
import { OWN, refOf } from '../__testUtils__/town';
import { DatabasePostStore } from '../posts/DatabasePostStore';

jest.setTimeout(60_000);

const databases = createTestDatabases();

describe.each(databases.eachSupportedId())('what happens by itself, %s', id => {
  async function start(config?: object) {
    const knex = await databases.initMigrated(id);
    const scouts = await startTestScouts(knex, { config });
    const department = async () =>
      (await scouts.as('cdo').send('get', '/departments/buergerservice')).body;
    const statesOf = async () =>
      (await department()).posts.map(({ state }: { state: string }) => state);
    const radar = async () => {
      await scouts.runTask('scouts-leaver-radar');
      await scouts.runTask('scouts-leaver-radar');
    };
    const titles = () => scouts.sent.map(({ payload }) => payload.title);
    return { knex, scouts, department, statesOf, radar, titles };
  }

  async function addDeputy(
    scouts: Awaited<ReturnType<typeof startTestScouts>>,
    post: Awaited<ReturnType<typeof preparePost>>,
    person: string,
  ) {
    return done(scouts, 'scout', `/appointments/${post.term?.id}/deputies`, {
      body: { person: refOf(person), from: '2026-11-01', to: '2027-10-31' },
      ifMatch: post.revision,
    });
  }

  describe('the end of an office', () => {
    it('comes the day after the last one, with an interim deputy, a handover and a word to those in charge', async () => {
      const { scouts, department, statesOf, titles } = await start();
      const post = await addDeputy(
        scouts,
        await preparePost(scouts),
        'colleague',
      );
      scouts.registry.put('mine', OWN, refOf('scout'));
      await done(scouts, 'scout', `/appointments/${post.term?.id}/end`, {
        body: { until: '2026-11-30', reason: 'own_wish' },
        ifMatch: post.revision,
      });
      scouts.clock.now = new Date('2026-11-30T22:59:00Z');
      await scouts.runTask('scouts-ended-offices');
      expect(await statesOf()).toEqual(['ending']);
      scouts.sent.length = 0;

      scouts.clock.now = new Date('2026-11-30T23:00:00Z');
      await scouts.runTask('scouts-ended-offices');
      await scouts.runTask('scouts-ended-offices');
      expect(await department()).toMatchObject({
        posts: [
          {
            state: 'vacant',
            vacantSince: '2026-12-01',
            interim: refOf('colleague'),
          },
        ],
        effective: {
          source: 'department',
          people: [{ person: refOf('colleague'), role: 'interim' }],
        },
        history: [{ outcome: 'ended', person: refOf('scout') }],
      });
      const handovers = await scouts.as('colleague').send('get', '/handovers');
      expect(handovers.body.items).toMatchObject([
        {
          state: 'proposed',
          from: refOf('scout'),
          entries: [{ name: 'mine' }],
          allowedActions: ['countersign', 'decline'],
        },
      ]);
      // Once each, although the task ran twice.
      expect(titles()).toEqual([
        'Stelle als Digital Scout unbesetzt',
        'Übergabe gegenzeichnen',
      ]);
      expect(scouts.sent[0].recipients).toMatchObject({
        entityRef: [refOf('head'), refOf('cdo'), refOf('cdo-two')],
      });
    });

    it('is followed up later when the registry fails', async () => {
      const { scouts } = await start();
      const post = await preparePost(scouts);
      scouts.registry.put('mine', OWN, refOf('scout'));
      await done(scouts, 'cdo', `/appointments/${post.term?.id}/end`, {
        body: { until: '2026-11-21', reason: 'other' },
        ifMatch: post.revision,
      });
      scouts.registry.failOnce('entriesOf');
      await scouts.runTask('scouts-ended-offices');
      const handovers = async () =>
        (await scouts.as('head').send('get', '/handovers')).body.totalItems;
      expect(await handovers()).toBe(0);
      await scouts.runTask('scouts-ended-offices');
      expect(await handovers()).toBe(1);
    });
  });

  describe('the radar', () => {
    it.each([
      ['is gone', 'left_town_hall', undefined, undefined],
      [
        'is disabled',
        'left_town_hall',
        ['buergerservice'],
        { 'rathaus.portal/disabled': 'true' },
      ],
      ['works elsewhere', 'moved_department', ['soziales'], undefined],
    ])(
      'ends the office of somebody who %s',
      async (_, reason, groups, annotations) => {
        const { scouts, department, radar, titles } = await start();
        await addDeputy(scouts, await preparePost(scouts), 'colleague');
        scouts.registry.put('mine', OWN, refOf('scout'));
        if (groups) {
          scouts.town.put('scout', groups, annotations);
        } else {
          scouts.town.remove('scout');
        }
        scouts.sent.length = 0;
        await radar();
        expect(await department()).toMatchObject({
          posts: [
            {
              state: 'vacant',
              vacantSince: '2026-11-22',
              interim: refOf('colleague'),
            },
          ],
          history: [{ endReason: reason, until: '2026-11-21' }],
        });
        const handovers = await scouts.as('head').send('get', '/handovers');
        expect(handovers.body.items).toMatchObject([
          { from: refOf('scout'), to: refOf('colleague') },
        ]);
        await radar();
        expect(titles()).toEqual([
          'Stelle als Digital Scout unbesetzt',
          'Übergabe gegenzeichnen',
        ]);
      },
    );

    it('leaves an open handover where nobody stands in', async () => {
      const { scouts, radar } = await start();
      await preparePost(scouts);
      scouts.registry.put('mine', OWN, refOf('scout'));
      scouts.town.remove('scout');
      await radar();
      const worklist = await scouts.as('head').send('get', '/worklist');
      expect(
        worklist.body.items.map(({ kind }: { kind: string }) => kind).sort(),
      ).toEqual(['assignHandover', 'fillVacancy', 'setInterim']);
    });

    it('waits for a second look at somebody who is missing', async () => {
      const { scouts, statesOf } = await start();
      await preparePost(scouts);
      scouts.town.remove('scout');
      await scouts.runTask('scouts-leaver-radar');
      expect(await statesOf()).toEqual(['appointed']);
      scouts.town.put('scout', ['buergerservice']);
      await scouts.runTask('scouts-leaver-radar');
      scouts.town.remove('scout');
      await scouts.runTask('scouts-leaver-radar');
      expect(await statesOf()).toEqual(['appointed']);
      await scouts.runTask('scouts-leaver-radar');
      expect(await statesOf()).toEqual(['vacant']);
    });

    it('does not believe a catalog that is half empty', async () => {
      const { scouts, statesOf, radar } = await start();
      await preparePost(scouts, { person: 'scout' });
      await preparePost(scouts, { person: 'colleague' });
      await preparePost(scouts, { person: 'staff' });
      scouts.town.remove('scout');
      scouts.town.remove('colleague');
      await radar();
      expect(await statesOf()).toEqual(['appointed', 'appointed', 'appointed']);
    });

    it('takes back what else does not go on without somebody', async () => {
      const { scouts, department, radar } = await start();
      const post = await preparePost(scouts);
      await addDeputy(scouts, post, 'colleague');
      await preparePost(scouts, { person: 'staff', until: 'confirmed' });
      scouts.town.remove('colleague');
      scouts.town.remove('staff');
      await radar();
      expect((await department()).posts).toMatchObject([
        { state: 'appointed', term: { deputies: [] } },
        { state: 'vacant' },
      ]);
    });
  });

  it('removes names after the retention time and keeps the history', async () => {
    const { knex, scouts, department } = await start();
    const post = await addDeputy(
      scouts,
      await preparePost(scouts, { nominatedBy: 'head', head: 'admin' }),
      'colleague',
    );
    await done(scouts, 'scout', `/appointments/${post.term?.id}/end`, {
      body: { until: '2026-11-21', reason: 'own_wish', note: 'Frau Name' },
      ifMatch: post.revision,
    });
    scouts.registry.put('mine', OWN, refOf('scout'));
    await scouts.runTask('scouts-ended-offices');
    const { body } = await scouts.as('head').send('get', '/handovers');
    await done(scouts, 'head', `/posts/${post.id}/interim`, {
      body: { person: refOf('staff') },
      ifMatch: (await department()).posts[0].revision,
    });
    const withdrawn = await scouts
      .as('head')
      .send('post', `/handovers/${body.items[0].id}/withdraw`, {
        body: { reply: 'Name scout kommt zurück' },
        ifMatch: 1,
      });
    expect(withdrawn.status).toBe(200);
    const tables = ['posts', 'post_events', 'handovers'];
    const everything = async () =>
      JSON.stringify(await Promise.all(tables.map(table => knex(table))));

    scouts.clock.now = new Date('2028-11-21T12:00:00Z');
    await scouts.runTask('scouts-retention');
    expect(await everything()).toContain('user:default/scout');

    scouts.clock.now = new Date('2028-11-24T12:00:00Z');
    await scouts.runTask('scouts-retention');
    const left = await everything();
    for (const name of ['scout', 'colleague', 'head']) {
      expect(left).not.toContain(`user:default/${name}`);
    }
    expect(left).not.toContain('Name');
    // Who stands in today is no past name.
    expect(left).toContain('user:default/staff');
    expect((await department()).history).toMatchObject([
      { person: null, from: '2026-11-01', until: '2026-11-21' },
    ]);
    const store = new DatabasePostStore(knex);
    expect(replay(await store.eventsOf(post.id))).toEqual(
      (await store.get(post.id))?.post,
    );
  });

  it('keeps one row of figures a day', async () => {
    const { knex, scouts } = await start();
    scouts.registry.put('one', OWN);
    await preparePost(scouts, { until: 'nominated' });
    await scouts.runTask('scouts-figures');
    await preparePost(scouts, { until: 'vacant' });
    await Promise.all([
      scouts.runTask('scouts-figures'),
      scouts.runTask('scouts-figures'),
    ]);
    scouts.clock.now = new Date('2026-11-22T23:30:00Z');
    await scouts.runTask('scouts-figures');
    const { body } = await scouts.as('cdo').send('get', '/overview');
    const counts = {
      posts: 2,
      vacantPosts: 2,
      postsInProcedure: 1,
      entries: 1,
    };
    expect(body.history).toMatchObject([
      { day: '2026-11-22', ...counts },
      { day: '2026-11-23', ...counts },
    ]);
    expect(await knex('department_figures')).toHaveLength(4);
  });

  it('tells the head, then the CDO office, of a vacancy that lasts, each once', async () => {
    const { scouts, titles } = await start();
    await preparePost(scouts, { until: 'vacant' });
    const on = async (day: string) => {
      scouts.sent.length = 0;
      scouts.clock.now = new Date(`${day}T09:00:00Z`);
      await scouts.runTask('scouts-escalation');
      return scouts.sent.flatMap(({ recipients }) =>
        'entityRef' in recipients ? recipients.entityRef : [],
      );
    };
    expect(await on('2026-12-04')).toEqual([]);
    // The fourteenth day is a Sunday.
    expect(await on('2026-12-06')).toEqual([]);
    expect(await on('2026-12-07')).toEqual([refOf('head')]);
    expect(titles()).toEqual(['Stelle als Digital Scout weiter unbesetzt']);
    expect(await on('2026-12-08')).toEqual([]);
    expect(await on('2027-01-04')).toEqual([refOf('cdo'), refOf('cdo-two')]);
    expect(await on('2027-01-05')).toEqual([]);
  });
});

import { replay } from '@rathaus/plugin-scouts-common';
import { createTestDatabases } from '../__testUtils__/databases';
import { done, preparePost } from '../__testUtils__/offices';
import { startTestScouts } from '../__testUtils__/startTestScouts';
import { FOREIGN, OWN, refOf } from '../__testUtils__/town';
import { DatabasePostStore } from '../posts/DatabasePostStore';

jest.setTimeout(60_000);

const databases = createTestDatabases();

describe.each(databases.eachSupportedId())('life of an office, %s', id => {
  async function start() {
    const knex = await databases.initMigrated(id);
    return { scouts: await startTestScouts(knex), knex };
  }

  it('goes from the vacancy to the end, and everybody is told when it is their turn', async () => {
    const { scouts, knex } = await start();
    const vacant = await done(scouts, 'cdo', '/posts', {
      body: { department: OWN },
    });
    expect(vacant).toMatchObject({
      state: 'vacant',
      revision: 1,
      title: 'Digital Scout',
      departmentTitle: 'Titel buergerservice',
    });
    const nominated = await done(scouts, 'scout', '/nominations', {
      body: { postId: vacant.id, note: 'Ich kenne die Verfahren.' },
      ifMatch: 1,
    });
    expect(nominated).toMatchObject({
      state: 'nominated',
      term: { person: refOf('scout'), personName: 'Name scout' },
      allowedActions: ['decline', 'withdraw'],
    });
    const termId = nominated.term?.id;
    const confirmed = await done(
      scouts,
      'head',
      `/nominations/${termId}/confirm`,
      { ifMatch: 2 },
    );
    expect(confirmed.state).toBe('confirmed');
    const accepted = await done(
      scouts,
      'scout',
      `/nominations/${termId}/accept`,
      { ifMatch: 3 },
    );
    expect(accepted.state).toBe('accepted');
    const appointed = await done(
      scouts,
      'cdo',
      `/nominations/${termId}/appoint`,
      {
        body: { from: '2026-11-22', decision: 'Rat, 12.11.2026, DS 214/2026' },
        ifMatch: 4,
      },
    );
    expect(appointed).toMatchObject({ state: 'appointed', revision: 5 });

    const certificate = await scouts
      .as('staff')
      .send('get', `/appointments/${termId}`);
    expect(certificate.body.term).toMatchObject({
      personName: 'Name scout',
      from: '2026-11-22',
      decision: 'Rat, 12.11.2026, DS 214/2026',
    });
    expect(certificate.body.term.note).toBeUndefined();

    const ending = await done(scouts, 'scout', `/appointments/${termId}/end`, {
      body: { until: '2026-12-31', reason: 'new_tasks' },
      ifMatch: 5,
    });
    expect(ending).toMatchObject({
      state: 'ending',
      term: { until: '2026-12-31', endReason: 'new_tasks' },
    });

    expect(
      scouts.sent.map(({ recipients, payload }) => [
        'entityRef' in recipients ? recipients.entityRef : '',
        payload.title,
        payload.link,
      ]),
    ).toEqual([
      [
        [refOf('head')],
        'Nominierung zum Digital Scout bestätigen',
        '/scouts/fachbereich/buergerservice',
      ],
      [
        [refOf('scout')],
        'Möchten Sie Digital Scout werden?',
        '/scouts/fachbereich/buergerservice',
      ],
      [
        [refOf('cdo'), refOf('cdo-two')],
        'Digital Scout bestellen',
        '/scouts/fachbereich/buergerservice',
      ],
      [
        [refOf('scout')],
        'Sie sind ab 22.11.2026 Digital Scout',
        `/scouts/urkunde/${termId}`,
      ],
      [
        [refOf('head')],
        'Digital Scout bestellt',
        '/scouts/fachbereich/buergerservice',
      ],
      [
        [refOf('head')],
        'Amt als Digital Scout endet am 31.12.2026',
        '/scouts/fachbereich/buergerservice',
      ],
    ]);

    const store = new DatabasePostStore(knex);
    const stored = await store.get(vacant.id);
    expect(replay(await store.eventsOf(vacant.id))).toEqual(stored?.post);
  });

  it('answers a stale step with what is there now', async () => {
    const { scouts } = await start();
    const post = await preparePost(scouts, { until: 'nominated' });
    const path = `/nominations/${post.term?.id}`;
    await done(scouts, 'scout', `${path}/withdraw`, { ifMatch: 2 });
    const late = await scouts
      .as('head')
      .send('post', `${path}/confirm`, { body: {}, ifMatch: 2 });
    expect(late.status).toBe(409);
    expect(late.body.error).toMatchObject({
      fields: [{ path: 'If-Match', code: 'stale_revision' }],
      current: { state: 'vacant', revision: 3 },
    });
  });

  it('lets one of two simultaneous decisions win, and the other sees why', async () => {
    const { scouts } = await start();
    const post = await preparePost(scouts, { until: 'accepted' });
    const path = `/nominations/${post.term?.id}`;
    const answers = await Promise.all([
      scouts.as('cdo').send('post', `${path}/appoint`, {
        body: { from: '2026-12-01' },
        ifMatch: post.revision,
      }),
      scouts.as('cdo-two').send('post', `${path}/decline`, {
        body: {},
        ifMatch: post.revision,
      }),
    ]);
    const statuses = answers.map(({ status }) => status);
    expect([...statuses].sort()).toEqual([200, 409]);
    const won = answers[statuses.indexOf(200)];
    const lost = answers[statuses.indexOf(409)];
    expect(lost.body.error.current).toMatchObject({
      revision: post.revision + 1,
      state: won.body.state,
    });
  });

  it('gives nobody two posts of one department, even at the same moment', async () => {
    const { scouts } = await start();
    const posts = await Promise.all([
      preparePost(scouts, { until: 'vacant' }),
      preparePost(scouts, { until: 'vacant' }),
    ]);
    const answers = await Promise.all(
      posts.map(({ id: postId, revision }) =>
        scouts.as('staff').send('post', '/nominations', {
          body: { postId },
          ifMatch: revision,
        }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 400]);
    const refused = answers.find(({ status }) => status === 400);
    expect(refused?.body.error.fields).toMatchObject([
      { path: 'person', code: 'duplicate' },
    ]);
  });

  it('takes nobody who is not there, disabled, or works elsewhere', async () => {
    const { scouts } = await start();
    scouts.town.put('gone', ['buergerservice'], {
      'rathaus.portal/disabled': 'true',
    });
    const post = await preparePost(scouts, { until: 'vacant' });
    const problemWith = async (person: string) => {
      const answer = await scouts.as('head').send('post', '/nominations', {
        body: { postId: post.id, person },
        ifMatch: post.revision,
      });
      expect(answer.status).toBe(400);
      return answer.body.error.fields.map(
        ({ path, code }: { path: string; code: string }) => `${path} ${code}`,
      );
    };
    expect(await problemWith(refOf('nobody'))).toEqual(['person unknown_ref']);
    expect(await problemWith(refOf('gone'))).toEqual(['person unknown_ref']);
    expect(await problemWith(refOf('other-staff'))).toEqual([
      'person not_in_department',
    ]);
  });

  it('says who acts, and a deputy from the first to the last day', async () => {
    const { scouts } = await start();
    const post = await preparePost(scouts, { from: '2027-02-01' });
    const term = `/appointments/${post.term?.id}`;
    await done(scouts, 'scout', `${term}/deputies`, {
      // The end of February in a leap year, and the night the clocks change.
      body: {
        person: refOf('colleague'),
        from: '2028-02-29',
        to: '2028-03-26',
      },
      ifMatch: post.revision,
    });
    const actingAt = async (time: string) => {
      scouts.clock.now = new Date(time);
      const { body } = await scouts.as('service').send('get', '/offices');
      const { acting } = body.departments.find(
        ({ ref }: { ref: string }) => ref === OWN,
      );
      return acting.map(
        ({ person, role }: { person: string; role: string }) =>
          `${person.split('/')[1]} ${role}`,
      );
    };
    expect(await actingAt('2027-01-31T22:59:00Z')).toEqual([]);
    expect(await actingAt('2027-01-31T23:00:00Z')).toEqual(['scout scout']);
    expect(await actingAt('2028-02-28T22:59:00Z')).toEqual(['scout scout']);
    expect(await actingAt('2028-02-28T23:00:00Z')).toEqual([
      'scout scout',
      'colleague deputy',
    ]);
    // Summer time began at 01:00 UTC: this day ends at 22:00 UTC, not 23:00.
    expect(await actingAt('2028-03-26T21:59:00Z')).toEqual([
      'scout scout',
      'colleague deputy',
    ]);
    expect(await actingAt('2028-03-26T22:00:00Z')).toEqual(['scout scout']);
  });

  it('tells who is nominated only to those who take part', async () => {
    const { scouts } = await start();
    const post = await preparePost(scouts, {
      until: 'nominated',
      nominatedBy: 'head',
      person: 'staff',
    });
    expect(post.state).toBe('nominated');
    const seenBy = async (who: Parameters<typeof scouts.as>[0]) => {
      const texts = await Promise.all(
        ['/departments', `/departments/buergerservice`, '/nominations'].map(
          async path => (await scouts.as(who).send('get', path)).text,
        ),
      );
      return texts.map(text => text.includes('user:default/staff'));
    };
    expect(await seenBy('staff')).toEqual([true, true, true]);
    expect(await seenBy('head')).toEqual([true, true, true]);
    expect(await seenBy('cdo')).toEqual([true, true, true]);
    expect(await seenBy('colleague')).toEqual([false, false, false]);
    expect(await seenBy('other-head')).toEqual([false, false, false]);
    const state = await scouts
      .as('colleague')
      .send('get', '/departments/buergerservice');
    expect(state.body.posts).toMatchObject([{ state: 'nominated' }]);
  });

  it('falls back to the unit above and to the CDO office', async () => {
    const { scouts } = await start();
    await preparePost(scouts);
    const effective = async (owner: string) =>
      (
        await scouts
          .as('staff')
          .send('get', `/effective?owner=${encodeURIComponent(owner)}`)
      ).body;
    expect(await effective(OWN)).toMatchObject({
      source: 'department',
      people: [{ personName: 'Name scout', email: 'scout@stadt.example' }],
    });
    expect(
      await effective('group:default/buergerservice-standesamt'),
    ).toMatchObject({ source: 'parent', group: OWN });
    expect(await effective(FOREIGN)).toMatchObject({
      source: 'cdoOffice',
      group: 'group:default/cdo-buero',
      people: [],
    });
  });
});

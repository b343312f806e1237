import { OFFICES_TOPIC } from '@rathaus/plugin-scouts-common';
import { createTestDatabases } from '../__testUtils__/databases';
import { preparePost } from '../__testUtils__/offices';
import { startTestScouts, TestScouts } from '../__testUtils__/startTestScouts';
import { FOREIGN, OWN, refOf } from '../__testUtils__/town';

jest.setTimeout(60_000);

const databases = createTestDatabases();

describe.each(databases.eachSupportedId())(
  'what changes leave behind, %s',
  id => {
    /** What the audit log and those who follow got to know of some calls. */
    async function tracesOf(scouts: TestScouts, run: () => Promise<unknown>) {
      scouts.audited.length = 0;
      scouts.announced.length = 0;
      await run();
      return {
        audited: scouts.audited.map(
          ({ eventId, outcome }) => `${eventId} ${outcome}`,
        ),
        announced: scouts.announced.filter(topic => topic === OFFICES_TOPIC)
          .length,
      };
    }

    it('is noted and announced, step by step', async () => {
      const scouts = await startTestScouts(await databases.initMigrated(id));
      let post = await preparePost(scouts, { until: 'vacant' });
      expect(
        await tracesOf(scouts, async () => {
          post = await preparePost(scouts);
        }),
      ).toEqual({
        audited: [
          'post-open success',
          'post-nominate success',
          'post-confirm success',
          'post-accept success',
          'post-appoint success',
        ],
        announced: 5,
      });
      expect(
        await tracesOf(scouts, () =>
          scouts
            .as('staff')
            .send('post', `/appointments/${post.term?.id}/end`, {
              body: { until: '2026-12-31', reason: 'other' },
              ifMatch: post.revision,
            }),
        ),
      ).toEqual({ audited: ['post-end fail'], announced: 0 });
      scouts.registry.put('mine', OWN, refOf('scout'));
      expect(
        await tracesOf(scouts, () =>
          scouts.as('scout').send('post', '/handovers', {
            body: { department: OWN },
          }),
        ),
      ).toEqual({ audited: ['handover-create success'], announced: 1 });
      expect(
        await tracesOf(scouts, () =>
          scouts.as('cdo').send('post', '/reorganisations', {
            body: { from: OWN, to: FOREIGN },
          }),
        ),
      ).toEqual({ audited: ['reorganisation-start success'], announced: 1 });
      expect(
        await tracesOf(scouts, () =>
          scouts.as('cdo').send('post', '/posts/import?dryRun=false', {
            body: 'Fachbereich;Name\nsoziales;\nsoziales;\n',
            type: 'text/csv',
          }),
        ),
      ).toEqual({ audited: ['posts-import success'], announced: 1 });
    });

    it('is noted when it happens by itself', async () => {
      const scouts = await startTestScouts(await databases.initMigrated(id));
      await preparePost(scouts);
      scouts.town.put('scout', [], { 'rathaus.portal/disabled': 'true' });
      expect(
        await tracesOf(scouts, () => scouts.runTask('scouts-leaver-radar')),
      ).toEqual({ audited: ['post-by-itself success'], announced: 1 });
    });

    it('is announced when a day begins, once for all replicas', async () => {
      const knex = await databases.initMigrated(id);
      const scouts = await startTestScouts(knex);
      const replica = await startTestScouts(knex);
      for (const { runTask } of [scouts, replica, scouts]) {
        await runTask('scouts-ended-offices');
      }
      expect([...scouts.announced, ...replica.announced]).toEqual([
        OFFICES_TOPIC,
      ]);
    });

    it('is decided once, whichever replica is asked', async () => {
      const knex = await databases.initMigrated(id);
      const scouts = await startTestScouts(knex);
      const replica = await startTestScouts(knex);
      const post = await preparePost(scouts, { until: 'accepted' });
      const path = `/nominations/${post.term?.id}`;
      const answers = await Promise.all([
        scouts.as('cdo').send('post', `${path}/appoint`, {
          body: { from: '2026-12-01' },
          ifMatch: post.revision,
        }),
        replica.as('cdo-two').send('post', `${path}/appoint`, {
          body: { from: '2026-12-02' },
          ifMatch: post.revision,
        }),
        replica.as('scout').send('post', `${path}/withdraw`, {
          body: {},
          ifMatch: post.revision,
        }),
      ]);
      expect(answers.map(({ status }) => status).sort()).toEqual([
        200, 409, 409,
      ]);
    });
  },
);

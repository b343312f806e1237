import { createTestDatabases } from '../__testUtils__/databases';
import { FOREIGN, OWN, Role } from '../__testUtils__/people';
import { seedEntries } from '../__testUtils__/seedEntries';
import { startTestRegistry } from '../__testUtils__/startTestRegistry';

jest.setTimeout(120_000);

const databases = createTestDatabases();

const interfaceOf = (...names: string[]) => ({
  kind: 'interface',
  title: 'XMeld',
  type: 'xoev',
  entries: names.map(name => `component:default/${name}`),
  definition: 'XMeld 3.1',
});

const team = { kind: 'team', title: 'Team Fachverfahren' };

describe.each(databases.eachSupportedId())(
  'interfaces and teams over HTTP, %s',
  id => {
    it('keeps each once, whoever asks again and however often', async () => {
      const knex = await databases.initMigrated(id);
      await seedEntries(knex, { a: {}, b: { owner: FOREIGN } });
      const registry = await startTestRegistry(knex);
      const xmeld = interfaceOf('a');
      const scout = registry.as('scout');
      const made = await Promise.all(
        [1, 2].map(() => scout.send('post', '/descriptors', { body: xmeld })),
      );
      expect(made.map(({ status }) => status)).toEqual([201, 201]);
      expect(made[1].body).toEqual(made[0].body);
      expect(made[0].body).toMatchObject({
        entityRef: 'api:interfaces/xmeld',
        owner: OWN,
        createdBy: 'user:default/scout',
      });
      // The entry may name it at once, before the catalog has it.
      const { body: entry } = await scout.send('get', '/entries/a');
      const bound = await scout.send('put', '/entries/a', {
        ifMatch: entry.revision,
        body: {
          fields: { ...entry.fields, providesApis: ['api:interfaces/xmeld'] },
        },
      });
      expect(bound.status).toBe(200);

      const taken = await registry
        .as('cdoOffice')
        .send('post', '/descriptors', { body: xmeld });
      expect(taken.status).toBe(409);
      expect(taken.body.error.fields).toMatchObject([
        { path: 'title', code: 'name_taken' },
      ]);
      const unknown = await scout.send('post', '/descriptors', {
        body: { ...xmeld, entries: ['component:default/fehlt'] },
      });
      expect(unknown.body.error.fields).toMatchObject([
        { path: 'entries.0', code: 'unknown_ref' },
      ]);
      const foreign = await scout.send('post', '/descriptors', {
        body: {
          ...xmeld,
          entries: ['component:default/a', 'component:default/b'],
        },
      });
      expect(foreign.status).toBe(403);
    });

    it('lets those make teams who may, none with the name of a role', async () => {
      const registry = await startTestRegistry(
        await databases.initMigrated(id),
      );
      const answers = await Promise.all(
        (['staff', 'scout', 'school', 'itTeam'] as const).map(role =>
          registry.as(role).send('post', '/descriptors', { body: team }),
        ),
      );
      expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 201]);
      const { body } = await registry
        .as('itTeam')
        .send('post', '/descriptors', {
          body: { ...team, title: 'Portal-Administration' },
        });
      expect(body.entityRef).toBe('group:teams/portal-administration');
    });

    describe('proposed by somebody without the right', () => {
      async function start() {
        const knex = await databases.initMigrated(id);
        await seedEntries(knex, { a: {}, b: { owner: FOREIGN } });
        const told: string[] = [];
        const registry = await startTestRegistry(knex, {
          notifications: {
            send: async ({ recipients, payload }) => {
              told.push(`${JSON.stringify(recipients)}: ${payload.title}`);
            },
          },
        });
        const propose = async (descriptor: object, by: Role = 'staff') =>
          registry.as(by).send('post', '/descriptors/proposals', {
            body: { descriptor, note: 'Fehlt noch' },
          });
        const decide = (
          { id: proposal, revision }: { id: string; revision: number },
          body: object,
          by: Role,
        ) =>
          registry.as(by).send('post', `/proposals/${proposal}/decide`, {
            ifMatch: revision,
            body: { entryRevision: 1, ...body },
          });
        const waitFor = async (who: Role) =>
          (await registry.as(who).send('get', '/proposals')).body.items.map(
            (item: { id: string }) => item.id,
          );
        const made = async () =>
          (
            await registry.as('staff').send('get', '/descriptors')
          ).body.items.map((item: { entityRef: string }) => item.entityRef);
        return { registry, told, propose, decide, waitFor, made };
      }

      it('an interface is made by who looks after its entries, once, and bound to them', async () => {
        const { registry, told, propose, decide, waitFor, made } =
          await start();
        const first = await propose(interfaceOf('a'));
        expect(first.status).toBe(201);
        expect(first.body).toMatchObject({
          kind: 'interface',
          state: 'open',
          entry: 'a',
          entryTitle: 'XMeld',
          owner: OWN,
          note: 'Fehlt noch',
          descriptor: interfaceOf('a'),
          allowedActions: ['withdraw'],
        });
        // The answer was lost, the person asks again: the proposal is there.
        expect((await propose(interfaceOf('a'))).body.id).toBe(first.body.id);
        expect(await waitFor('scout')).toEqual([first.body.id]);
        expect(await waitFor('cdoOffice')).toEqual([]);
        expect(told).toEqual([
          expect.stringContaining(
            '"user:default/scout"]}: Vorschlag für die Schnittstelle „XMeld“',
          ),
        ]);
        const { body: entry } = await registry
          .as('scout')
          .send('get', '/entries/a');
        expect(entry.openProposals).toBe(1);

        expect(
          (await decide(first.body, { accept: true }, 'staff')).status,
        ).toBe(403);
        expect(
          (await decide(first.body, { accept: true }, 'school')).status,
        ).toBe(404);
        expect(await made()).toEqual([]);
        // Two decide at the same moment: one wins, the other sees what there is.
        const answers = await Promise.all([
          decide(first.body, { accept: true }, 'scout'),
          decide(first.body, { accept: true }, 'cdoOffice'),
        ]);
        expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
        const [lost] = answers.filter(({ status }) => status === 409);
        expect(lost.body.error.current).toMatchObject({
          state: 'accepted',
          descriptor: { title: 'XMeld' },
        });
        expect(await made()).toEqual(['api:interfaces/xmeld']);
        const after = await registry.as('scout').send('get', '/entries/a');
        expect(after.body).toMatchObject({
          revision: 2,
          fields: { providesApis: ['api:interfaces/xmeld'] },
          openProposals: 0,
        });
        expect(told.at(-1)).toContain(
          '"user:default/staff"]}: Ihr Vorschlag für die Schnittstelle „XMeld“ wurde angenommen',
        );
        const late = await propose(interfaceOf('a'));
        expect(late.status).toBe(409);
        expect(late.body.error.fields).toMatchObject([
          { path: 'title', code: 'name_taken' },
        ]);
      });

      it('an interface between Fachbereiche waits for the CDO office', async () => {
        const { told, propose, decide, waitFor } = await start();
        const { body } = await propose(interfaceOf('a', 'b'));
        expect(await waitFor('scout')).toEqual([]);
        expect(await waitFor('cdoOffice')).toEqual([body.id]);
        expect(told[0]).toContain('group:default/cdo-buero');
        const half = await decide(body, { accept: true }, 'scout');
        expect(half.status).toBe(403);
        const whole = await decide(body, { accept: true }, 'cdoOffice');
        expect(whole.status).toBe(200);
      });

      it('a team is made by the CDO office, or declined with the reason', async () => {
        const { told, propose, decide, waitFor, made } = await start();
        const first = await propose(team);
        expect(first.body).toMatchObject({
          kind: 'team',
          entry: '',
          entryTitle: team.title,
          owner: 'group:default/cdo-buero',
        });
        expect(await waitFor('cdoOffice')).toEqual([first.body.id]);
        expect(await waitFor('itTeam')).toEqual([]);
        expect(
          (await decide(first.body, { accept: true }, 'scout')).status,
        ).toBe(404);
        const declined = await decide(
          first.body,
          { accept: false, reply: 'Gibt es schon.' },
          'cdoOffice',
        );
        expect(declined.body).toMatchObject({
          state: 'rejected',
          reply: 'Gibt es schon.',
        });
        expect(await made()).toEqual([]);
        expect(told.at(-1)).toContain('wurde nicht angenommen');

        const second = await propose(team, 'scout');
        // Somebody has made another one of that name meanwhile.
        const other = { ...team, description: 'Ein anderes' };
        await propose(other, 'head');
        const [, otherId] = [second.body.id, (await waitFor('cdoOffice'))[0]];
        expect(
          (
            await decide(
              { id: otherId, revision: 1 },
              { accept: true },
              'cdoOffice',
            )
          ).status,
        ).toBe(200);
        const taken = await decide(second.body, { accept: true }, 'cdoOffice');
        expect(taken.status).toBe(409);
        expect(taken.body.error.fields).toMatchObject([{ code: 'name_taken' }]);
        expect(await made()).toEqual(['group:teams/team-fachverfahren']);
      });

      it('is not taken where there is nothing to decide', async () => {
        const { propose } = await start();
        const unknown = await propose(interfaceOf('fehlt'));
        expect(unknown.body.error.fields).toMatchObject([
          { path: 'entries.0', code: 'unknown_ref' },
        ]);
        const nameless = await propose({ ...team, title: '***' });
        expect(nameless.body.error.fields).toMatchObject([
          { path: 'title', code: 'title_without_letters' },
        ]);
      });
    });
  },
);

import { createTestDatabases } from '../__testUtils__/databases';
import { FOREIGN, OWN } from '../__testUtils__/people';
import { seedEntries } from '../__testUtils__/seedEntries';
import { startTestRegistry } from '../__testUtils__/startTestRegistry';

jest.setTimeout(120_000);

const databases = createTestDatabases();

const team = { kind: 'team', title: 'Team Fachverfahren' };

describe.each(databases.eachSupportedId())(
  'interfaces and teams over HTTP, %s',
  id => {
    it('keeps each once, whoever asks again and however often', async () => {
      const knex = await databases.initMigrated(id);
      await seedEntries(knex, { a: {}, b: { owner: FOREIGN } });
      const registry = await startTestRegistry(knex);
      const xmeld = {
        kind: 'interface',
        title: 'XMeld',
        type: 'xoev',
        entries: ['component:default/a'],
        definition: 'XMeld 3.1',
      };
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
  },
);

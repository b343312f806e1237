import { createTestDatabases } from '../__testUtils__/databases';
import { preparePost } from '../__testUtils__/offices';
import { startTestScouts } from '../__testUtils__/startTestScouts';
import { FOREIGN, OWN, refOf } from '../__testUtils__/town';

jest.setTimeout(60_000);

const databases = createTestDatabases();

describe.each(databases.eachSupportedId())('figures, %s', id => {
  async function start() {
    const scouts = await startTestScouts(await databases.initMigrated(id));
    await preparePost(scouts);
    await preparePost(scouts, { person: 'staff', until: 'nominated' });
    await preparePost(scouts, { department: FOREIGN, until: 'vacant' });
    scouts.registry.put('one', OWN, refOf('scout'));
    // What an Abteilung owns counts for its Fachbereich.
    scouts.registry.put('two', 'group:default/buergerservice-standesamt');
    await scouts.runTask('scouts-figures');
    return scouts;
  }

  it('are by Fachbereich, and the finest there is', async () => {
    const scouts = await start();
    const { body } = await scouts.as('cdo').send('get', '/overview');
    expect(body.departments).toEqual([
      {
        department: OWN,
        departmentTitle: 'Titel buergerservice',
        posts: 2,
        vacantPosts: 1,
        postsInProcedure: 1,
        entries: 2,
        overdueEntries: 2,
        incompleteEntries: 4,
        doubtfulEntries: 0,
        openProposals: 0,
      },
      {
        department: FOREIGN,
        departmentTitle: 'Titel soziales',
        posts: 1,
        vacantPosts: 1,
        postsInProcedure: 0,
        entries: 0,
        overdueEntries: 0,
        incompleteEntries: 0,
        doubtfulEntries: 0,
        openProposals: 0,
      },
    ]);
    expect(body.total).toMatchObject({ day: '2026-11-22', posts: 3 });
    expect(body.history).toEqual([body.total]);
  });

  it('hold no name and no figure of a person', async () => {
    const scouts = await start();
    const texts = await Promise.all(
      ['/overview', '/overview.csv', '/overview?from=2026-01-01'].map(
        async path => (await scouts.as('cdo').send('get', path)).text,
      ),
    );
    for (const text of texts) {
      expect(text).toContain('Titel buergerservice');
      expect(text).not.toMatch(/user:|Name |@|person/i);
    }
    expect(texts[1].split('\r\n')[1]).toBe(
      'Titel buergerservice;2;1;1;2;2;4;0;0',
    );
  });

  it('are not there rather than wrong when the registry does not answer', async () => {
    const scouts = await start();
    scouts.registry.failOnce('figures');
    expect((await scouts.as('cdo').send('get', '/overview')).status).toBe(503);
  });
});

import { createTestDatabases } from '../__testUtils__/databases';
import { aNeed } from '../__testUtils__/items';
import {
  startTestBacklog,
  TestBacklog,
} from '../__testUtils__/startTestBacklog';
import { NORTH } from '../__testUtils__/town';

jest.setTimeout(60_000);

const databases = createTestDatabases();

/** Everything that a person can read without knowing an item's id. */
async function everythingReadBy(
  backlog: TestBacklog,
  who: string,
): Promise<string> {
  const answers = await Promise.all(
    [
      '',
      '/changes',
      '/changed-items?since=2026-11-01T00:00:00Z',
      '/deleted',
      '/funding',
      '/items',
      '/drafts',
    ].map(path => backlog.as(who).send('get', `/boards/schulen${path}`)),
  );
  return answers.map(({ text }) => text).join();
}

describe.each(databases.eachSupportedId())('a draft, %s', id => {
  let backlog: TestBacklog;

  beforeAll(async () => {
    backlog = await startTestBacklog(await databases.initMigrated(id));
  });

  it('is nobody’s business but the school’s', async () => {
    const draft = await aNeed(backlog, { draft: true });
    const seen: Record<string, boolean> = {};
    for (const who of ['north', 'north-two', 'south', 'task-force', 'admin']) {
      seen[who] = (await everythingReadBy(backlog, who)).includes(draft.id);
    }
    expect(seen).toEqual({
      north: true,
      'north-two': true,
      south: false,
      'task-force': false,
      admin: false,
    });
  });

  it('may be written by the task force for a school, and is theirs as well', async () => {
    const draft = await aNeed(backlog, { who: 'task-force', draft: true });
    expect(draft.allowedActions).toEqual([
      'edit',
      'delete',
      'comment',
      'handIn',
    ]);
    const other = await backlog
      .as('task-force-two')
      .send('get', `/items/${draft.id}`);
    expect(other.status).toBe(404);
  });

  it('takes a few words, not the task force’s fields, and no other school', async () => {
    const draft = await aNeed(backlog, { draft: true });
    const refused = await backlog
      .as('north')
      .send('put', `/items/${draft.id}`, {
        body: { title: 'Besser', estimate: 100, schools: [] },
        ifMatch: draft.revision,
      });
    expect(refused.status).toBe(403);
    expect(refused.body.error.fields).toMatchObject([
      { path: 'schools', code: 'not_allowed' },
      { path: 'estimate', code: 'not_allowed' },
    ]);
    const changed = await backlog.done('north', 'put', `/items/${draft.id}`, {
      body: { title: 'Besser', category: 'wlan' },
      ifMatch: draft.revision,
    });
    expect(changed.fields).toEqual({
      title: 'Besser',
      category: 'wlan',
      schools: [{ ref: NORTH }],
    });
  });

  it('appears when it is handed in, without what it was before', async () => {
    const draft = await aNeed(backlog, { draft: true });
    const edited = await backlog.done('north', 'put', `/items/${draft.id}`, {
      body: { title: 'Was die Schule wirklich braucht' },
      ifMatch: draft.revision,
    });
    const item = await backlog.done(
      'north-two',
      'post',
      `/items/${draft.id}/hand-in`,
      { ifMatch: edited.revision },
    );
    expect(item).toMatchObject({ draft: false, column: 'eingang' });

    const history = async (who: string) => {
      const { body } = await backlog
        .as(who)
        .send('get', `/items/${draft.id}/history`);
      return body.items.map(
        ({ event }: { event: { type: string } }) => event.type,
      );
    };
    expect(await history('task-force')).toEqual(['handedIn']);
    expect(await history('south')).toEqual(['handedIn']);
    expect(await history('north')).toEqual(['created', 'changed', 'handedIn']);

    const changes = await backlog
      .as('task-force')
      .send('get', '/boards/schulen/changes');
    const aboutIt = changes.body.items.filter(
      (event: { item: string }) => event.item === draft.id,
    );
    expect(aboutIt).toMatchObject([{ event: { type: 'handedIn' } }]);
    expect(changes.text).not.toContain('Neue Tafeln');
  });

  it('cannot be named by others as what they depend on', async () => {
    const draft = await aNeed(backlog, { draft: true });
    const { status, body } = await backlog
      .as('task-force')
      .send('post', '/boards/schulen/items', {
        body: {
          column: 'geplant',
          fields: { title: 'Folgt darauf', dependsOn: [draft.id] },
        },
      });
    expect(status).toBe(400);
    expect(body.error.fields).toMatchObject([
      { path: 'fields.dependsOn.0', code: 'unknown_ref' },
    ]);
  });
});

import { createMockDirectory } from '@backstage/backend-test-utils';
import { replayItem } from '@rathaus/plugin-backlog-common';
import { createTestDatabases } from '../__testUtils__/databases';
import { startTestBacklog } from '../__testUtils__/startTestBacklog';
import { DatabaseBoardStore } from '../store/DatabaseBoardStore';
import { readSeed } from './readSeed';

jest.setTimeout(60_000);

const databases = createTestDatabases();
const directory = createMockDirectory();

const FILE = `
board: schulen
items:
  - key: wlan
    by: user:default/task-force
    created: today-90
    column: eingang
    fields:
      title: WLAN in der Aula
      dependsOn: [kabel]
      dueDate: today+30
      plannedFrom: quarter+1
    moved:
      - { column: geplant, on: today-20, by: user:default/cdo }
    comments:
      - { on: today-10, by: user:default/north, text: Wann geht es los? }
  - key: kabel
    by: user:default/north
    created: today-40
    handedInBy: group:default/schule-100001
    column: eingang
    fields: { title: Kabel }
    declined:
      column: abgelehnt
      on: today-5
      by: user:default/task-force
      reason: Die Kabel liegen schon.
  - key: entwurf
    by: user:default/north
    created: today-1
    handedInBy: group:default/schule-100001
    draft: true
    column: eingang
    fields: { title: Entwurf }
`;

describe('example items', () => {
  it('name the file and what is wrong with it', async () => {
    directory.setContent({ 'wrong.yaml': 'board: schulen\nitems: [{ x: 1 }]' });
    await expect(readSeed(directory.path, '2026-11-22')).rejects.toThrow(
      /wrong\.yaml/,
    );
  });
});

describe.each(databases.eachSupportedId())('example items, %s', id => {
  it('are loaded once, and have a history like any other', async () => {
    directory.setContent({ 'items.yaml': FILE, 'readme.md': 'x' });
    const knex = await databases.initMigrated(id);
    const config = { seed: { file: directory.path } };
    const backlog = await startTestBacklog(knex, { config });
    await startTestBacklog(knex, { config });

    const { body } = await backlog.as('staff').send('get', '/boards/schulen');
    expect(body.items).toMatchObject([
      {
        title: 'WLAN in der Aula',
        column: 'geplant',
        createdAt: '2026-08-25T08:00:00.000Z',
        inColumnSince: '2026-11-03T08:01:00.000Z',
        dueDate: '2026-12-23',
        plannedFrom: '2027-Q1',
        dependsOn: [body.items[1].id],
        comments: 1,
      },
      { title: 'Kabel', column: 'abgelehnt' },
    ]);
    const drafts = await backlog
      .as('north')
      .send('get', '/boards/schulen/drafts');
    expect(drafts.body.items).toMatchObject([{ fields: { title: 'Entwurf' } }]);

    const store = new DatabaseBoardStore(knex, () => new Date());
    const stored = await store.itemsSince('schulen', 0, 100);
    expect(stored).toHaveLength(3);
    for (const item of stored) {
      const events = await store.eventsOf(item.id, { withDraft: true });
      expect(replayItem(events.map(({ event }) => event))).toEqual(item.state);
    }
  });
});

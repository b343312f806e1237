import { createMockDirectory } from '@backstage/backend-test-utils';
import { replay } from '@rathaus/plugin-scouts-common';
import { createTestDatabases } from '../__testUtils__/databases';
import { startTestScouts } from '../__testUtils__/startTestScouts';
import { DatabasePostStore } from '../posts/DatabasePostStore';
import { readSeed } from './readSeed';

jest.setTimeout(60_000);

const databases = createTestDatabases();
const directory = createMockDirectory();

const FILE = `
- department: group:default/buergerservice
  person: user:default/scout
  from: -400
  decision: Rat, 12.11.2025
  deputies:
    - { person: user:default/colleague, from: -3, to: 10 }
- department: group:default/buergerservice
  nominee: { person: user:default/staff, state: confirmed }
- department: group:default/soziales
  title: Digital Scout Jugend
  vacantSince: -120
`;

describe('example posts', () => {
  it('are read from a folder, with days from today on', async () => {
    directory.setContent({ 'a.yaml': FILE, 'readme.md': 'x' });
    const posts = await readSeed(directory.path, '2026-11-22');
    expect(posts).toMatchObject([
      {
        office: { from: '2025-10-18' },
        deputies: [{ from: '2026-11-19', to: '2026-12-02' }],
      },
      { nominee: { state: 'confirmed' } },
      { title: 'Digital Scout Jugend', vacantSince: '2026-07-25' },
    ]);
  });

  it('name the file and what is wrong with it', async () => {
    directory.setContent({ 'wrong.yaml': '- department: bauen\n  wer: x\n' });
    await expect(readSeed(directory.path, '2026-11-22')).rejects.toThrow(
      /wrong\.yaml/,
    );
  });
});

describe.each(databases.eachSupportedId())('example posts, %s', id => {
  it('are loaded once, and have a history like any other', async () => {
    directory.setContent({ 'scouts.yaml': FILE });
    const knex = await databases.initMigrated(id);
    const config = { scouts: { seed: { file: directory.path } } };
    const scouts = await startTestScouts(knex, { config });
    await startTestScouts(knex, { config });
    const { body } = await scouts.as('cdo').send('get', '/departments');
    expect(body.items).toMatchObject([
      {
        title: 'Titel buergerservice',
        posts: expect.arrayContaining([
          expect.objectContaining({ state: 'appointed' }),
          expect.objectContaining({ state: 'confirmed' }),
        ]),
        effective: {
          people: [{ role: 'scout' }, { role: 'deputy' }],
        },
      },
      {
        title: 'Titel soziales',
        posts: [{ state: 'vacant', vacantSince: '2026-07-25' }],
      },
    ]);
    const store = new DatabasePostStore(knex);
    const posts = await store.list();
    expect(posts).toHaveLength(3);
    for (const { id: postId, post } of posts) {
      expect(replay(await store.eventsOf(postId))).toEqual(post);
    }
  });
});

import { createTestDatabases } from '../__testUtils__/databases';
import { someFields } from '../__testUtils__/entries';
import { DatabaseEntryStore } from '../entries/DatabaseEntryStore';
import { DatabaseMirrorStore } from './DatabaseMirrorStore';

jest.setTimeout(60_000);

const databases = createTestDatabases();

function mirrored(name: string, title = name) {
  return {
    name,
    entityRef: `component:default/${name}`,
    editUrl: `https://git.example/${name}`,
    fields: someFields({ title }),
  };
}

describe.each(databases.eachSupportedId())('DatabaseMirrorStore, %s', id => {
  async function create() {
    const knex = await databases.initMigrated(id);
    return {
      mirror: new DatabaseMirrorStore(knex),
      store: new DatabaseEntryStore(knex),
    };
  }

  it('writes what is new or different and nothing else', async () => {
    const { mirror, store } = await create();
    expect(await mirror.replaceAll([mirrored('aaa'), mirrored('bbb')])).toEqual(
      { changed: 2, taken: [] },
    );
    expect(
      await mirror.replaceAll([mirrored('aaa'), mirrored('bbb', 'Neu')]),
    ).toEqual({ changed: 1, taken: [] });
    expect(await store.get('bbb')).toMatchObject({
      origin: 'repository',
      revision: 2,
      sequence: 3,
      editUrl: 'https://git.example/bbb',
      fields: { title: 'Neu' },
    });
    expect(await mirror.count()).toBe(2);
  });

  it('retires what vanished and takes it back when it returns', async () => {
    const { mirror, store } = await create();
    await mirror.replaceAll([mirrored('aaa'), mirrored('bbb')]);
    expect(await mirror.replaceAll([mirrored('aaa')])).toMatchObject({
      changed: 1,
    });
    expect((await store.get('bbb'))?.retiredAt).toEqual(expect.any(String));
    expect(await mirror.replaceAll([mirrored('aaa')])).toMatchObject({
      changed: 0,
    });
    expect(
      await mirror.replaceAll([mirrored('aaa'), mirrored('bbb')]),
    ).toMatchObject({ changed: 1 });
    expect((await store.get('bbb'))?.retiredAt).toBeUndefined();
  });

  it('leaves names alone that the portal has', async () => {
    const { mirror, store } = await create();
    await store.writeAll(
      [
        {
          name: 'aaa',
          expectedRevision: null,
          fields: someFields({ title: 'Unser Eintrag' }),
          retired: false,
          action: 'create',
        },
      ],
      { actor: 'user:default/anna', at: '2026-11-22T10:00:00.000Z' },
    );
    expect(await mirror.replaceAll([mirrored('aaa')])).toEqual({
      changed: 0,
      taken: ['aaa'],
    });
    expect((await store.get('aaa'))?.fields.title).toBe('Unser Eintrag');
  });
});

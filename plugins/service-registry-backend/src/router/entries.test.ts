import { createTestDatabases } from '../__testUtils__/databases';
import { FOREIGN, OWN } from '../__testUtils__/people';
import { startTestRegistry } from '../__testUtils__/startTestRegistry';

jest.setTimeout(60_000);

const databases = createTestDatabases();

const fields = {
  title: 'Meldebescheinigung',
  type: 'online-dienst',
  owner: OWN,
};
const restricted = {
  contract: { number: 'V-4711', costPerYearCents: 120_000 },
};

describe.each(databases.eachSupportedId())('entries over HTTP, %s', id => {
  async function start(surroundings: { found?: () => string[] } = {}) {
    const registry = await startTestRegistry(
      await databases.initMigrated(id),
      surroundings,
    );
    const cdo = registry.as('cdoOffice');
    const create = async (change: object = {}) => {
      const answer = await cdo.send('post', '/entries', {
        body: { fields: { ...fields, ...change } },
      });
      expect({ ...answer.body, status: answer.status }).toMatchObject({
        status: 201,
      });
      return answer;
    };
    return { registry, cdo, create };
  }

  it('creates, reads, edits and lists an entry', async () => {
    const { cdo, create, registry } = await start();
    const created = await create({ title: 'Müllgefäß ändern' });
    expect(created.body).toMatchObject({
      name: 'muellgefaess-aendern',
      revision: 1,
      updatedBy: 'user:default/cdo',
      allowedActions: [
        'update',
        'retire',
        'restore',
        'confirm',
        'propose',
        'readRestricted',
      ],
    });
    expect(created.headers.etag).toBe('"1"');

    const edited = await cdo.send('put', '/entries/muellgefaess-aendern', {
      ifMatch: 1,
      body: {
        fields: { ...fields, title: 'Mülltonne ändern', aliases: ['Tonne'] },
        note: 'üblicheres Wort',
      },
    });
    expect(edited.status).toBe(200);
    expect(edited.headers.etag).toBe('"2"');

    const list = await registry.as('staff').send('get', '/entries?q=tonne');
    expect(list.body).toMatchObject({
      totalItems: 1,
      items: [
        {
          name: 'muellgefaess-aendern',
          title: 'Mülltonne ändern',
          ownerTitle: 'Fachbereich buergerservice',
        },
      ],
      facets: {
        owner: [{ value: OWN, label: 'Fachbereich buergerservice', count: 1 }],
      },
      allowedActions: [],
    });
  });

  it('lists what the search finds in its order, then what has the words in it; without the search, only that', async () => {
    let found = (): string[] => [
      'component:default/fuehrerschein',
      'component:default/somewhere-else',
      'component:default/meldebescheinigung',
    ];
    const { registry, create } = await start({ found: () => found() });
    await create();
    await create({ title: 'Führerschein' });
    await create({ title: 'Ausweis für die Bücherei' });
    const names = async (words: string) => {
      const { body } = await registry
        .as('staff')
        .send('get', `/entries?q=${words}`);
      return body.items.map(({ name }: { name: string }) => name);
    };
    expect(await names('ausweis')).toEqual([
      'fuehrerschein',
      'meldebescheinigung',
      'ausweis-fuer-die-buecherei',
    ]);
    found = () => {
      throw new Error('down');
    };
    expect(await names('fuehrer')).toEqual(['fuehrerschein']);
  });

  it('answers a stale edit with what is there now and keeps that', async () => {
    const { cdo, create, registry } = await start();
    await create();
    const path = '/entries/meldebescheinigung';
    await cdo.send('put', path, {
      ifMatch: 1,
      body: { fields: { ...fields, summary: 'Erste' } },
    });
    const second = await registry.as('scout').send('put', path, {
      ifMatch: 1,
      body: { fields: { ...fields, summary: 'Zweite' } },
    });
    expect(second.status).toBe(409);
    expect(second.body.error).toMatchObject({
      name: 'ConflictError',
      fields: [{ path: 'If-Match', code: 'stale_revision' }],
      current: { revision: 2, fields: { summary: 'Erste' } },
    });
    const now = await cdo.send('get', path);
    expect(now.body.fields.summary).toBe('Erste');
  });

  it('lets one of several simultaneous edits win', async () => {
    const { cdo, create } = await start();
    await create();
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, i) =>
        cdo.send('put', '/entries/meldebescheinigung', {
          ifMatch: 1,
          body: { fields: { ...fields, summary: `Fassung ${i}` } },
        }),
      ),
    );
    expect(answers.map(answer => answer.status).sort()).toEqual([
      200, 409, 409, 409, 409, 409,
    ]);
  });

  it('makes no revision when nothing changes', async () => {
    const { cdo, create } = await start();
    await create();
    const again = await cdo.send('put', '/entries/meldebescheinigung', {
      ifMatch: 1,
      body: { fields },
    });
    expect(again.body.revision).toBe(1);
  });

  it('retires, keeps the history and brings a revision back', async () => {
    const { cdo, create } = await start();
    await create();
    const path = '/entries/meldebescheinigung';
    await cdo.send('put', path, {
      ifMatch: 1,
      body: { fields: { ...fields, summary: 'Neu' } },
    });
    const retired = await cdo.send('post', `${path}/retire`, {
      ifMatch: 2,
      body: { note: 'abgelöst' },
    });
    expect(retired.body.retiredAt).toEqual(expect.any(String));
    expect((await cdo.send('get', '/entries')).body.totalItems).toBe(0);
    expect(
      (await cdo.send('get', '/entries?retired=true')).body.totalItems,
    ).toBe(1);

    const restored = await cdo.send('post', `${path}/restore`, {
      ifMatch: 3,
      body: { revision: 1 },
    });
    expect(restored.body).toMatchObject({ revision: 4 });
    expect(restored.body.retiredAt).toBeUndefined();
    expect(restored.body.fields.summary).toBeUndefined();

    const history = await cdo.send('get', `${path}/revisions?limit=3`);
    expect(
      history.body.items.map((item: { action: string }) => item.action),
    ).toEqual(['restore', 'retire', 'update']);
    expect(history.body.totalItems).toBe(4);
    const rest = await cdo.send(
      'get',
      `${path}/revisions?cursor=${history.body.pageInfo.nextCursor}`,
    );
    expect(rest.body.items).toHaveLength(1);
  });

  describe('restricted fields', () => {
    it('are for those who may, everywhere', async () => {
      const { create, registry } = await start();
      await create({ restricted });
      const path = '/entries/meldebescheinigung';
      const texts = async (role: 'staff' | 'scout') =>
        Promise.all(
          [path, `${path}/revisions`, `${path}/revisions/1`, '/entries'].map(
            async url =>
              (await registry.as(role).send('get', url)).text.includes(
                'V-4711',
              ),
          ),
        );
      expect(await texts('scout')).toEqual([true, true, true, false]);
      expect(await texts('staff')).toEqual([false, false, false, false]);
      const feed = await registry.as('service').send('get', '/changes');
      expect(feed.text).not.toContain('V-4711');

      const history = await registry
        .as('staff')
        .send('get', `${path}/revisions`);
      expect(history.body.items[0].hiddenChanges).toBe(2);
    });

    it('stay when an edit leaves them out, and go when it empties them', async () => {
      const { cdo, create } = await start();
      await create({ restricted });
      const path = '/entries/meldebescheinigung';
      const kept = await cdo.send('put', path, {
        ifMatch: 1,
        body: { fields: { ...fields, summary: 'x' } },
      });
      expect(kept.body.fields.restricted).toEqual(restricted);
      const emptied = await cdo.send('put', path, {
        ifMatch: 2,
        body: { fields: { ...fields, summary: 'x', restricted: {} } },
      });
      expect(emptied.body.fields.restricted).toEqual({});
    });
  });

  it('does not let anybody give an entry to a foreign Fachbereich', async () => {
    const { create, registry } = await start();
    await create();
    const answer = await registry
      .as('scout')
      .send('put', '/entries/meldebescheinigung', {
        ifMatch: 1,
        body: { fields: { ...fields, owner: FOREIGN } },
      });
    expect(answer.status).toBe(403);
  });

  it('refuses a title whose name is taken, naming the field', async () => {
    const { cdo, create } = await start();
    await create({ title: 'Straße' });
    const answer = await cdo.send('post', '/entries', {
      body: { fields: { ...fields, title: 'STRASSE' } },
    });
    expect(answer.status).toBe(409);
    expect(answer.body.error.fields).toMatchObject([
      {
        path: 'fields.title',
        code: 'name_taken',
        params: { value: 'strasse' },
      },
    ]);
  });

  it('refuses references to what does not exist', async () => {
    const { cdo } = await start();
    const answer = await cdo.send('post', '/entries', {
      body: {
        fields: {
          ...fields,
          owner: 'group:default/nirgends',
          dependsOn: [
            'component:default/nichts',
            'component:default/meldebescheinigung',
          ],
        },
      },
    });
    expect(answer.status).toBe(400);
    expect(
      answer.body.error.fields.map(
        (field: { path: string; code: string }) =>
          `${field.path} ${field.code}`,
      ),
    ).toEqual([
      'fields.dependsOn.1 depends_on_itself',
      'fields.owner unknown_ref',
      'fields.dependsOn.0 unknown_ref',
      'fields.dependsOn.1 unknown_ref',
    ]);
  });

  it('tells services what changed, each entry once', async () => {
    const { cdo, create, registry } = await start();
    await create({ title: 'Erster' });
    await create({ title: 'Zweiter' });
    await cdo.send('post', '/entries/erster/retire', { ifMatch: 1, body: {} });
    const feed = await registry.as('service').send('get', '/changes');
    expect(feed.body).toMatchObject({
      lastSequence: 3,
      items: [
        { sequence: 2, name: 'zweiter', fields: { title: 'Zweiter' } },
        {
          sequence: 3,
          name: 'erster',
          fields: null,
          retired: { title: 'Erster' },
        },
      ],
    });
    const later = await registry.as('service').send('get', '/changes?after=2');
    expect(later.body.items).toHaveLength(1);
  });
});

import { OfficeTableView } from '@rathaus/plugin-scouts-common';
import { createTestDatabases } from '../../__testUtils__/databases';
import { FOREIGN, OWN } from '../../__testUtils__/people';
import { someOffices } from '../../__testUtils__/scoutsPlugin';
import { seedEntries } from '../../__testUtils__/seedEntries';
import { startTestRegistry } from '../../__testUtils__/startTestRegistry';

jest.setTimeout(120_000);

const databases = createTestDatabases();

describe.each(databases.eachSupportedId())('upkeep over HTTP, %s', id => {
  async function start(
    entries: Parameters<typeof seedEntries>[1],
    offices?: () => OfficeTableView,
  ) {
    const knex = await databases.initMigrated(id);
    await seedEntries(knex, entries);
    const registry = await startTestRegistry(knex, { offices });
    return { registry, scout: registry.as('scout') };
  }

  async function itemsOf(answer: Promise<{ body: { items: unknown[] } }>) {
    const { items } = (await answer).body;
    return items.map(item => (item as { name: string }).name);
  }

  it('confirms an entry: page, list and worklist show it', async () => {
    const { scout, registry } = await start({ a: {} });
    const before = await scout.send('get', '/entries/a');
    expect(before.body.upkeep).toMatchObject({ state: 'overdue' });
    expect(before.body.upkeep).not.toHaveProperty('confirmedAt');
    expect(before.body.allowedActions).toContain('confirm');

    const answer = await scout.send('post', '/entries/a/confirm', {
      ifMatch: 1,
      body: {},
    });
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({
      revision: 1,
      upkeep: { state: 'confirmed', confirmedBy: 'user:default/scout' },
    });
    expect(answer.body.upkeep.dueOn > answer.body.upkeep.confirmedAt).toBe(
      true,
    );

    const list = await registry.as('staff').send('get', '/entries');
    expect(list.body.items).toMatchObject([
      { name: 'a', upkeep: 'confirmed', confirmedAt: expect.any(String) },
    ]);
    expect((await scout.send('get', '/upkeep')).body.counts.due).toBe(0);
  });

  it('answers 409 with what is there now when somebody edited meanwhile', async () => {
    const { scout } = await start({ a: {} });
    const { body: entry } = await scout.send('get', '/entries/a');
    await scout.send('put', '/entries/a', {
      ifMatch: 1,
      body: { fields: { ...entry.fields, summary: 'geändert' } },
    });
    const answer = await scout.send('post', '/entries/a/confirm', {
      ifMatch: 1,
      body: {},
    });
    expect(answer.status).toBe(409);
    expect(answer.body.error.current).toMatchObject({
      revision: 2,
      fields: { summary: 'geändert' },
      upkeep: { state: 'overdue' },
    });
  });

  it('keeps a doubt until the next confirmation, whatever is edited', async () => {
    const { scout } = await start({ a: {} });
    const confirm = (ifMatch: number, body: object) =>
      scout.send('post', '/entries/a/confirm', { ifMatch, body });
    const doubted = await confirm(1, { doubt: 'Gilt die Nummer noch?' });
    expect(doubted.body.upkeep).toMatchObject({
      state: 'doubtful',
      doubt: 'Gilt die Nummer noch?',
      doubtAt: expect.any(String),
    });
    const edited = await scout.send('put', '/entries/a', {
      ifMatch: 1,
      body: { fields: { ...doubted.body.fields, summary: 'neu' } },
    });
    expect(edited.body.upkeep).toEqual(doubted.body.upkeep);
    const restored = await scout.send('post', '/entries/a/restore', {
      ifMatch: 2,
      body: { revision: 1 },
    });
    expect(restored.body.upkeep).toEqual(doubted.body.upkeep);

    const confirmed = await confirm(3, {});
    expect(confirmed.body.upkeep.state).toBe('confirmed');
    expect(confirmed.body.upkeep).not.toHaveProperty('doubt');
    expect((await confirm(3, { doubt: ' ' })).status).toBe(400);
  });

  it('does what can be done of many, and says what became of each', async () => {
    const { scout } = await start({
      fine: {},
      odd: {},
      edited: {},
      theirs: { owner: FOREIGN },
      gone: {},
    });
    const { body: edited } = await scout.send('get', '/entries/edited');
    await scout.send('put', '/entries/edited', {
      ifMatch: 1,
      body: { fields: { ...edited.fields, summary: 'neu' } },
    });
    await scout.send('post', '/entries/gone/retire', { ifMatch: 1, body: {} });
    const names = ['fine', 'edited', 'theirs', 'gone', 'missing'];
    const answer = await scout.send('post', '/confirmations', {
      body: {
        entries: [
          ...names.map(name => ({ name, revision: 1 })),
          { name: 'odd', revision: 1, doubt: 'Hotline?' },
        ],
      },
    });
    expect(answer.status).toBe(200);
    expect(answer.body.items).toEqual([
      { name: 'fine', result: 'confirmed' },
      { name: 'edited', result: 'changed', revision: 2 },
      { name: 'theirs', result: 'notAllowed' },
      { name: 'gone', result: 'notAllowed' },
      { name: 'missing', result: 'notFound' },
      { name: 'odd', result: 'doubtful' },
    ]);
    const stateOf = async (name: string) =>
      (await scout.send('get', `/entries/${name}`)).body.upkeep?.state;
    expect(await stateOf('fine')).toBe('confirmed');
    expect(await stateOf('odd')).toBe('doubtful');
    expect(await stateOf('theirs')).toBe('overdue');
    expect(await stateOf('gone')).toBeUndefined();
  });

  it('refuses a list that names an entry twice', async () => {
    const { scout } = await start({ a: {} });
    const entry = { name: 'a', revision: 1 };
    const answer = await scout.send('post', '/confirmations', {
      body: { entries: [entry, entry] },
    });
    expect(answer.status).toBe(400);
    expect(answer.body.error.fields).toMatchObject([
      { path: 'entries.1.name', code: 'duplicate' },
    ]);
  });

  it('lists to everybody what they look after, by due day, page by page', async () => {
    const { scout, registry } = await start({
      a: {},
      b: {},
      c: {},
      theirs: { owner: FOREIGN },
      retired: {},
      assigned: { owner: FOREIGN, assignedScout: 'user:default/scout' },
    });
    await scout.send('post', '/entries/retired/retire', {
      ifMatch: 1,
      body: {},
    });
    await scout.send('post', '/entries/b/confirm', {
      ifMatch: 1,
      body: { doubt: '?' },
    });
    const all = await scout.send('get', '/upkeep?view=all');
    expect(all.body.counts).toEqual({
      due: 2,
      doubtful: 1,
      incomplete: 3,
      all: 3,
    });
    const dueDays = all.body.items.map(
      (item: { upkeep: { dueOn: string } }) => item.upkeep.dueOn,
    );
    expect(dueDays).toEqual([...dueDays].sort());

    const first = await scout.send('get', '/upkeep?limit=1');
    const cursor = first.body.pageInfo.nextCursor;
    const second = await scout.send('get', `/upkeep?limit=1&cursor=${cursor}`);
    expect(
      [...first.body.items, ...second.body.items]
        .map((item: { name: string }) => item.name)
        .sort(),
    ).toEqual(['a', 'c']);
    expect(second.body.pageInfo).toEqual({});

    // Nobody is Scout there, so the CDO office is meant.
    const cdo = registry.as('cdoOffice');
    expect((await itemsOf(cdo.send('get', '/upkeep'))).sort()).toEqual([
      'assigned',
      'theirs',
    ]);
    expect(await itemsOf(registry.as('staff').send('get', '/upkeep'))).toEqual(
      [],
    );
  });

  it('says what is missing to those who may edit', async () => {
    const { scout, registry } = await start({
      a: { type: 'schul-it', summary: 'Da' },
    });
    const missing = [
      'technicalResponsible',
      'operator.name',
      'support.contact',
      'support.hours',
      'restricted.dataProcessing.recordNumber',
    ];
    expect((await scout.send('get', '/entries/a')).body.missing).toEqual(
      missing,
    );
    expect((await scout.send('get', '/upkeep')).body.items).toMatchObject([
      { name: 'a', missing },
    ]);
    const { body } = await registry.as('staff').send('get', '/entries/a');
    expect(body).not.toHaveProperty('missing');
    expect(body).not.toHaveProperty('openProposals');
  });

  it('counts by Fachbereich', async () => {
    const { scout, registry } = await start({
      a: {},
      b: {},
      theirs: { owner: FOREIGN },
    });
    await scout.send('post', '/entries/a/confirm', {
      ifMatch: 1,
      body: { doubt: '?' },
    });
    await registry.as('staff').send('post', '/entries/b/proposals', {
      body: { kind: 'remark', note: 'Telefon ist falsch' },
    });
    const expected = [
      {
        owner: OWN,
        entries: 2,
        overdue: 1,
        incomplete: 2,
        doubtful: 1,
        openProposals: 1,
      },
      {
        owner: FOREIGN,
        entries: 1,
        overdue: 1,
        incomplete: 1,
        doubtful: 0,
        openProposals: 0,
      },
    ];
    for (const who of ['cdoOffice', 'service'] as const) {
      const { body } = await registry.as(who).send('get', '/upkeep/figures');
      expect(body.items).toEqual(expected);
    }
  });

  it('says who looks after an entry, and to whom it is on its way', async () => {
    const { registry } = await start(
      { a: {}, theirs: { owner: FOREIGN } },
      () => ({
        ...someOffices(),
        handovers: [
          { entry: 'a', from: 'user:default/scout', to: 'user:default/next' },
        ],
      }),
    );
    const staff = registry.as('staff');
    expect((await staff.send('get', '/entries/a')).body.scouts).toEqual({
      source: 'department',
      group: OWN,
      groupTitle: 'Fachbereich buergerservice',
      people: [{ person: 'user:default/scout', role: 'scout' }],
      handoverTo: 'user:default/next',
    });
    expect((await staff.send('get', '/entries/theirs')).body.scouts).toEqual({
      source: 'cdoOffice',
      group: 'group:default/cdo-buero',
      people: [],
    });
  });

  it('shows entries without Scouts and gives nobody rights when the scouts plugin fails', async () => {
    const { scout, registry } = await start({ a: {} }, () => {
      throw new Error('no database');
    });
    const answer = await scout.send('get', '/entries/a');
    expect(answer.status).toBe(200);
    expect(answer.body).not.toHaveProperty('scouts');
    expect(answer.body.allowedActions).toEqual(['propose']);
    expect((await registry.as('cdoOffice').send('get', '/upkeep')).status).toBe(
      503,
    );
  });
});

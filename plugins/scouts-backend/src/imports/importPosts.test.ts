import { replay } from '@rathaus/plugin-scouts-common';
import { createTestDatabases } from '../__testUtils__/databases';
import { preparePost } from '../__testUtils__/offices';
import { startTestScouts } from '../__testUtils__/startTestScouts';
import { OWN, refOf } from '../__testUtils__/town';
import { DatabasePostStore } from '../posts/DatabasePostStore';

jest.setTimeout(60_000);

const databases = createTestDatabases();

describe.each(databases.eachSupportedId())('import of posts, %s', id => {
  async function start() {
    const knex = await databases.initMigrated(id);
    const scouts = await startTestScouts(knex);
    const load = (text: string, query = 'dryRun=false') =>
      scouts.as('cdo').send('post', `/posts/import?${query}`, {
        body: text,
        type: 'text/csv',
      });
    const statuses = (body: { rows: Array<{ status: string }> }) =>
      body.rows.map(({ status }) => status);
    return { knex, scouts, load, statuses };
  }

  const list = [
    'Fachbereich;Stelle;Name;E-Mail;seit;Beschluss;Stellvertretung',
    'Titel buergerservice;Digital Scout;;scout@stadt.example;01.03.2025;"Rat, 12.11.2024";Name colleague',
    'buergerservice;Digital Scout;staff, Name;;2026-01-15;;',
    'Titel soziales;Digital Scout;;;;;',
  ].join('\r\n');

  it('says first what would happen, does it, and changes nothing the second time', async () => {
    const { scouts, load, statuses } = await start();
    await preparePost(scouts, { until: 'vacant' });
    const dryRun = await load(list, '');
    expect(dryRun.body).toMatchObject({
      dryRun: true,
      counts: { new: 3, unchanged: 0, faulty: 0 },
    });
    const before = await scouts.as('cdo').send('get', '/appointments');
    expect(before.body.totalItems).toBe(0);

    const done = await load(list);
    expect(done.body.counts).toEqual({ new: 3, unchanged: 0, faulty: 0 });
    const { body } = await scouts
      .as('cdo')
      .send('get', '/departments/buergerservice');
    expect(body.posts).toMatchObject([
      {
        state: 'appointed',
        term: {
          person: refOf('scout'),
          from: '2025-03-01',
          decision: 'Rat, 12.11.2024',
          deputies: [{ person: refOf('colleague'), from: '2026-11-22' }],
        },
      },
      { state: 'appointed', term: { person: refOf('staff') } },
    ]);
    const again = await load(list);
    expect(statuses(again.body)).toEqual([
      'unchanged',
      'unchanged',
      'unchanged',
    ]);
  });

  it('names the field of every faulty row and loads all or none', async () => {
    const { scouts, load, statuses } = await start();
    scouts.town.put('twin-1', ['buergerservice']);
    const text = [
      'Fachbereich;Benutzername;seit',
      'Nirgendwo;scout;01.01.2026',
      'buergerservice;niemand;01.01.2026',
      'buergerservice;other-staff;01.01.2026',
      'buergerservice;scout;31.02.2026',
      'buergerservice;scout;',
      'buergerservice;staff;01.01.2026',
      'buergerservice;staff;01.01.2026',
      ';staff;01.01.2026',
      'buergerservice;colleague;01.01.2026;zu viel',
      'buergerservice;;31.02.2026',
    ].join('\n');
    const checked = await load(text, 'dryRun=true');
    expect(
      checked.body.rows.map(
        (row: {
          line: number;
          problems: Array<{ path: string; code: string }>;
        }) =>
          [
            row.line,
            ...row.problems.map(({ path, code }) => `${path} ${code}`),
          ].join(' '),
      ),
    ).toEqual([
      '2 department unknown_ref',
      '3 person unknown_ref',
      '4 person not_in_department',
      '5 from invalid_date',
      '6 from required',
      '7',
      '8 person duplicate',
      '9 department required',
      '10  surplus_cells',
      '11 from invalid_date',
    ]);
    const refused = await load(text);
    expect(refused.status).toBe(400);
    expect(refused.body.error.fields).toMatchObject([
      { path: 'file', code: 'faulty_rows', params: { count: 9 } },
    ]);
    const loaded = await load(text, 'dryRun=false&skipFaulty=true');
    expect(statuses(loaded.body)).toContain('new');
    const { body } = await scouts.as('cdo').send('get', '/appointments');
    expect(body.totalItems).toBe(1);
  });

  it('needs columns that it understands, and the right to read them', async () => {
    const { scouts, load } = await start();
    expect((await load('Amt A;Wer\n1;2\n')).body.error.fields).toMatchObject([
      { path: 'file', code: 'missing_column' },
    ]);
    const refused = await scouts
      .as('head')
      .send('post', '/posts/import', { body: list, type: 'text/csv' });
    expect(refused.status).toBe(403);
  });

  it('takes 400 posts of 60 Fachbereiche', async () => {
    const { knex, scouts, load } = await start();
    const rows = ['Fachbereich;Name;seit'];
    for (let d = 0; d < 60; d++) {
      scouts.town.putGroup({
        name: `fb-${d}`,
        type: 'fachbereich',
        parent: 'stadt',
      });
    }
    for (let p = 0; p < 400; p++) {
      scouts.town.put(`person-${p}`, [`fb-${p % 60}`]);
      rows.push(`Titel fb-${p % 60};Name person-${p};01.02.2026`);
    }
    const text = rows.join('\n');
    const loaded = await load(text);
    expect(loaded.body.counts).toEqual({ new: 400, unchanged: 0, faulty: 0 });
    const again = await load(text);
    expect(again.body.counts).toEqual({ new: 0, unchanged: 400, faulty: 0 });

    const { body } = await scouts.as('staff').send('get', '/departments');
    expect(body.totalItems).toBe(62);
    const store = new DatabasePostStore(knex);
    const [some] = await store.list(OWN.replace('buergerservice', 'fb-7'));
    expect(replay(await store.eventsOf(some.id))).toEqual(some.post);
  });
});

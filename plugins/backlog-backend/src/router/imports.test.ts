import {
  boardViewSchema,
  Item,
  ItemCard,
} from '@rathaus/plugin-backlog-common';
import { createTestDatabases } from '../__testUtils__/databases';
import {
  checked,
  IMPORTS,
  outcomesOf,
  rowsOf,
  stepped,
  uploaded,
} from '../__testUtils__/imports';
import { aNeed, anItem, problemsIn } from '../__testUtils__/items';
import {
  startTestBacklog,
  TestBacklog,
} from '../__testUtils__/startTestBacklog';
import { NORTH, refOf, SOUTH, WEST } from '../__testUtils__/town';

jest.setTimeout(120_000);

const databases = createTestDatabases();

const LIST = [
  'Titel;Schulen;Spalte;Schätzung;Fördertopf;Fällig am',
  'WLAN in allen Klassen;100003, schule-100001;Geplant;48.000,00 €;DigitalPakt;31.12.2027',
  'Glasfaser;Grundschule West;;12000;;',
].join('\r\n');

describe.each(databases.eachSupportedId())('imports of items, %s', id => {
  let backlog: TestBacklog;

  beforeEach(async () => {
    backlog = await startTestBacklog(await databases.initMigrated(id));
  });

  async function cards(): Promise<ItemCard[]> {
    const { body } = await backlog.as('staff').send('get', '/boards/schulen');
    return boardViewSchema.parse(body).items;
  }

  async function itemNow({ id: item }: { id: string }): Promise<Item> {
    const { body } = await backlog.as('cdo').send('get', `/items/${item}`);
    return body;
  }

  async function exported(): Promise<string> {
    const { body } = await backlog
      .as('task-force')
      .send('post', '/boards/schulen/export', { body: { format: 'csv' } })
      .responseType('blob');
    return body.toString('utf8');
  }

  function update(item: Item, body: object, who = 'cdo'): Promise<Item> {
    return backlog.done(who, 'put', `/items/${item.id}`, {
      body,
      ifMatch: item.revision,
    });
  }

  it('guess what the columns of a list mean', async () => {
    const job = await uploaded(
      backlog,
      'Nr.;Maßnahme;Schulnummer;Kosten;Aktenzeichen;Sonstiges\n1;WLAN;;;;',
    );
    expect(job).toMatchObject({
      state: 'uploaded',
      createdBy: refOf('task-force'),
      mapping: {
        matchBy: 'number',
        fields: {
          number: { column: 0 },
          title: { column: 1 },
          schools: { column: 2 },
          estimate: { column: 3 },
          'funding.fileNumber': { column: 4 },
        },
      },
    });
  });

  it('make items at the end of their columns, in the order of the file', async () => {
    const there = await anItem(backlog, {}, 'geplant');
    const job = await checked(backlog, LIST);
    expect(job).toMatchObject({
      state: 'checked',
      counts: { new: 2, changed: 0, unchanged: 0, faulty: 0 },
    });
    expect(await cards()).toHaveLength(1);

    await stepped(backlog, job, 'apply');
    expect(await cards()).toMatchObject([
      {
        number: 'S-3',
        column: 'geprueft',
        title: 'Glasfaser',
        schools: [{ ref: WEST }],
        estimate: 1_200_000,
      },
      { id: there.id },
      {
        number: 'S-2',
        column: 'geplant',
        schools: [{ ref: WEST }, { ref: NORTH }],
        estimate: 4_800_000,
        funding: { programme: 'digitalpakt', state: 'planned' },
        dueDate: '2027-12-31',
      },
    ]);
    const [{ name }] = await rowsOf(backlog, job);
    const history = await backlog
      .as('staff')
      .send('get', `/items/${name}/history`);
    expect(history.body.items).toMatchObject([
      { event: { type: 'created', actor: refOf('task-force') } },
    ]);

    const again = await checked(backlog, LIST);
    expect(again.counts).toMatchObject({ unchanged: 2, new: 0, changed: 0 });
  });

  it('change nothing when they are what was exported', async () => {
    const first = await anItem(backlog, {
      schools: [{ ref: NORTH, amount: 12_345 }, { ref: WEST }],
      category: 'wlan',
      costType: 'investment',
      estimate: 123_456_789,
      ordered: 5,
      actual: 100,
      funding: {
        programme: 'digitalpakt',
        state: 'granted',
        fileNumber: '-Az 1;2',
        grantedOn: '2026-01-31',
        drawdownDeadline: '2027-03-31',
      },
      assignee: refOf('lena'),
      provider: 'Firma, "Netz" & Co.',
      councilDecision: '=1+1',
      dueDate: '2027-02-28',
      plannedFrom: '2027-Q1',
      plannedTo: '2027-Q3',
      blocked: { because: 'Kein Strom; kein Licht', since: '2026-11-01' },
    });
    await anItem(backlog, { dependsOn: [first.id], schools: [] }, 'geplant');
    const declined = await anItem(backlog, { estimate: 1 });
    await backlog.done('cdo', 'post', `/items/${declined.id}/decline`, {
      body: { reason: 'Kein Geld.' },
      ifMatch: 1,
    });
    const job = await checked(backlog, await exported());
    expect(await outcomesOf(backlog, job)).toEqual([
      '2 unchanged',
      '3 unchanged',
      '4 unchanged',
    ]);
    expect(job.mapping.matchBy).toBe('number');
  });

  it('change only what the file says anew, and keep each school’s figure', async () => {
    const item = await anItem(backlog, {
      description: 'Bleibt.',
      schools: [{ ref: NORTH, amount: 700 }],
      estimate: 1_000,
      provider: 'Firma',
    });
    const csv = [
      'Nummer;Schulen;Schätzung;Dienstleister;Spalte;Zuständig',
      's-1;schule-100001 | West: 1.500,50 € | schule-100002 (20);2.000;;In Umsetzung;Lena Muster',
    ].join('\n');
    const faulty = await checked(backlog, csv);
    expect(await outcomesOf(backlog, faulty)).toEqual([
      '2 faulty schools: unknown_ref',
    ]);
    const job = await checked(backlog, csv.replace('West:', '100003:'));
    expect(await rowsOf(backlog, job)).toMatchObject([
      {
        status: 'changed',
        name: item.id,
        title: 'S-1 WLAN in der Aula',
        changes: [
          { path: 'schools', before: [{ ref: NORTH, amount: 700 }] },
          { path: 'estimate', before: 1_000, after: 200_000 },
          { path: 'assignee', after: refOf('lena') },
          { path: 'column', before: 'geprueft', after: 'umsetzung' },
        ],
      },
    ]);
    await stepped(backlog, job, 'apply');
    expect(await itemNow(item)).toMatchObject({
      revision: 3,
      column: 'umsetzung',
      fields: {
        title: 'WLAN in der Aula',
        description: 'Bleibt.',
        schools: [
          { ref: NORTH, amount: 700 },
          { ref: WEST, amount: 150_050 },
          { ref: SOUTH, amount: 2_000 },
        ],
        estimate: 200_000,
        provider: 'Firma',
        assignee: refOf('lena'),
      },
    });
  });

  it('say what is wrong with each row', async () => {
    const [first] = [await anItem(backlog), await anItem(backlog)];
    await anItem(backlog, { dependsOn: [first.id], title: 'Danach' });
    await aNeed(backlog, { draft: true });
    const job = await checked(
      backlog,
      [
        'Nummer;Titel;Spalte;Kategorie;Schätzung;Fördertopf;Fällig am;Zuständig;Setzt voraus;Geplant ab',
        'S-99;Fehlt;;;;;;;;',
        ';WLAN in der Aula;;;;;;;;',
        ';;Geplant;;;;;;;',
        ';Eins;Abgelehnt;Möbel;viel;Lotto;30.02.2027;Niemand;S-77;Sommer',
        ';Zwei;;;;Gute Schule;;;;2. Quartal 2027;zu viel',
        ';Drei;;;;Gute Schule;;;;Q2 2027',
        'S-1;;;;;;;;S-3;',
        ';Neu;;;;;;;;',
        ';NEU;;;;;;;;',
        'S-4;Entwurf;;;;;;;;',
      ].join('\n'),
    );
    expect(await outcomesOf(backlog, job)).toEqual([
      '2 faulty number: unknown_ref',
      '3 faulty title: ambiguous_match',
      '4 faulty title: required',
      '5 faulty category: unknown_value estimate: not_a_number funding.programme: unknown_value plannedFrom: unknown_value assignee: unknown_ref dependsOn: unknown_ref dueDate: invalid_date column: invalid_choice',
      '6 faulty row: surplus_cells',
      '7 faulty funding.programme: invalid_choice',
      '8 faulty dependsOn: depends_on_itself',
      '9 new',
      '10 faulty row: row_repeated',
      '11 faulty number: unknown_ref',
    ]);
  });

  it('tell items of one title apart by their schools', async () => {
    const north = await anItem(backlog, { schools: [{ ref: NORTH }] });
    const south = await anItem(backlog, { schools: [{ ref: SOUTH }] });
    const job = await checked(
      backlog,
      [
        'Titel;Schule;Schätzung',
        'wlan in der aula;schule-100002;5',
        'WLAN in der Aula;schule-100003;6',
        'WLAN in der Aula;100001;7',
      ].join('\n'),
    );
    const rows = await rowsOf(backlog, job);
    // What stands for this school has a name with its number, but no number.
    expect(rows.map(({ status }) => status)).toEqual([
      'changed',
      'new',
      'faulty',
    ]);
    expect(rows[0].name).toBe(south.id);
    expect((await itemNow(north)).revision).toBe(1);
  });

  it('do not let two rows make a circle together', async () => {
    await anItem(backlog);
    await anItem(backlog);
    const job = await checked(backlog, 'Nummer;Setzt voraus\nS-1;S-2\nS-2;S-1');
    expect(await outcomesOf(backlog, job)).toEqual([
      '2 changed',
      '3 faulty dependsOn: depends_on_itself',
    ]);
  });

  it('write nothing when somebody changed an item since the check', async () => {
    const item = await anItem(backlog);
    const job = await checked(
      backlog,
      `Nummer;Titel;Schätzung\nS-1;;5\n;Neu;7`,
    );
    await update(item, { provider: 'Firma' });
    const refused = await backlog
      .as('task-force')
      .send('post', `${IMPORTS}/${job.id}/apply`, { body: {} });
    expect(refused.status).toBe(409);
    expect(refused.body.error.fields).toMatchObject([
      { path: 'state', code: 'changed_since_check', params: { value: 'S-1' } },
    ]);
    expect(await cards()).toHaveLength(1);
    const now = await backlog.as('cdo').send('get', `${IMPORTS}/${job.id}`);
    expect(now.body).toMatchObject({
      state: 'uploaded',
      failure: expect.stringContaining('S-1'),
    });
  });

  it('write nothing when a programme was closed since the check', async () => {
    const job = await checked(backlog, LIST);
    await backlog
      .as('cdo')
      .send('put', '/boards/schulen/programmes/digitalpakt', {
        body: { title: 'DigitalPakt', closed: true },
        ifMatch: 1,
      });
    const refused = await backlog
      .as('task-force')
      .send('post', `${IMPORTS}/${job.id}/apply`, { body: {} });
    expect(problemsIn(refused)).toEqual(['state changed_since_check']);
    expect(await cards()).toEqual([]);
  });

  it('are applied once, on whichever replica', async () => {
    const replica = await startTestBacklog(backlog.knex);
    const job = await checked(backlog, LIST);
    const answers = await Promise.all(
      [backlog, replica, backlog, replica].map(on =>
        on
          .as('task-force')
          .send('post', `${IMPORTS}/${job.id}/apply`, { body: {} }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([
      200, 409, 409, 409,
    ]);
    expect(await cards()).toHaveLength(2);
  });

  it('are taken back: what was made is deleted, what was changed is as before', async () => {
    const item = await anItem(backlog, { estimate: 5, provider: 'Firma' });
    const before = await itemNow(item);
    const job = await checked(
      backlog,
      'Nummer;Titel;Schätzung;Ratsbeschluss;Spalte\nS-1;Anders;7;DS 1;Fertig\n;Neu;8;;',
    );
    await stepped(backlog, job, 'apply');
    const reverted = await stepped(backlog, job, 'revert');
    expect(reverted).toMatchObject({
      state: 'reverted',
      counts: { new: 1, changed: 1, left: 0 },
      allowedActions: [],
    });
    expect(await cards()).toHaveLength(1);
    const after = await itemNow(item);
    expect(after.fields).toEqual(before.fields);
    expect(after.column).toBe('geprueft');
    const [, made] = await rowsOf(backlog, job);
    expect(await itemNow({ id: made.name ?? '' })).toMatchObject({
      deletedAt: expect.any(String),
      allowedActions: ['restore'],
    });
  });

  it('are taken back without what somebody has changed since, and say so', async () => {
    const [one, two] = [await anItem(backlog), await anItem(backlog)];
    const job = await checked(
      backlog,
      'Nummer;Titel;Schätzung\nS-1;;5\nS-2;;6\n;Neu;7\n;Auch neu;8',
    );
    await stepped(backlog, job, 'apply');
    await update(await itemNow(one), { provider: 'Firma' });
    const made = (await cards()).find(({ title }) => title === 'Neu');
    await backlog.done('cdo', 'post', `/items/${made?.id}/comments`, {
      body: { text: 'Endlich.' },
    });

    const reverted = await stepped(backlog, job, 'revert');
    expect(reverted.counts).toMatchObject({ new: 1, changed: 1, left: 2 });
    expect(await outcomesOf(backlog, job)).toEqual([
      '2 left row: row_left',
      '3 changed',
      '4 left row: row_left',
      '5 new',
    ]);
    expect((await itemNow(one)).fields).toMatchObject({
      estimate: 500,
      provider: 'Firma',
    });
    expect((await itemNow(two)).fields).not.toHaveProperty('estimate');
    expect((await cards()).map(({ title }) => title)).toEqual([
      'WLAN in der Aula',
      'WLAN in der Aula',
      'Neu',
    ]);
  });

  it('take back into the declined column with the reason', async () => {
    const item = await anItem(backlog);
    await backlog.done('cdo', 'post', `/items/${item.id}/decline`, {
      body: { reason: 'Kein Geld.' },
      ifMatch: 1,
    });
    const job = await checked(backlog, 'Nummer;Spalte\nS-1;Geplant');
    await stepped(backlog, job, 'apply');
    expect(await itemNow(item)).not.toHaveProperty('declinedBecause');
    await stepped(backlog, job, 'revert');
    expect(await itemNow(item)).toMatchObject({
      column: 'abgelehnt',
      declinedBecause: 'Kein Geld.',
    });
  });

  it('belong to their board', async () => {
    const job = await uploaded(backlog, LIST);
    const elsewhere = await backlog
      .as('task-force')
      .send('get', `/boards/ideen/imports/${job.id}`);
    expect(elsewhere.status).toBe(404);
    const list = await backlog
      .as('task-force')
      .send('get', '/boards/ideen/imports');
    expect(list.body).toEqual({ items: [], totalItems: 0 });
    const nowhere = await backlog
      .as('task-force')
      .send('get', '/boards/fehlt/imports');
    expect(nowhere.status).toBe(404);
  });

  it('fill only what the items of the board have', async () => {
    const answer = await backlog
      .as('task-force')
      .send('post', '/boards/ideen/imports?fileName=x.csv', {
        body: 'Titel;Schulen;Schätzung\nIdee;100003;5',
        type: 'text/csv',
      });
    expect(answer.body.mapping.fields).toEqual({ title: { column: 0 } });
  });

  it('are announced once, noted, and told to schools whose need moves', async () => {
    const need = await aNeed(backlog);
    backlog.audited.length = 0;
    backlog.published.length = 0;
    const job = await checked(
      backlog,
      `Nummer;Titel;Spalte\n${need.number};;Geplant\n;Neu;\n;Auch neu;`,
    );
    await stepped(backlog, job, 'apply');
    await stepped(backlog, job, 'revert');
    expect(backlog.published).toHaveLength(2);
    expect(
      backlog.audited.map(({ eventId, outcome }) => `${eventId} ${outcome}`),
    ).toEqual([
      'import-upload success',
      'import-check success',
      'import-apply success',
      'import-revert success',
    ]);
    expect(
      backlog.sent.map(({ payload }) => payload.title).filter(Boolean),
    ).toEqual(
      expect.arrayContaining([
        'Ihr Bedarf „Neue Tafeln“ steht jetzt auf „Geplant“',
      ]),
    );
  });

  it('end as failed while the catalog does not answer, and begin anew', async () => {
    const { id: job, mapping } = await uploaded(backlog, LIST);
    backlog.catalog.isDown = true;
    const refused = await backlog
      .as('task-force')
      .send('post', `${IMPORTS}/${job}/check`, { body: mapping });
    expect(refused.status).toBe(503);
    backlog.catalog.isDown = false;
    expect((await checked(backlog, LIST)).state).toBe('checked');
  });

  it('are deleted after their time', async () => {
    const job = await uploaded(backlog, LIST);
    await backlog
      .knex('import_jobs')
      .update({ created_at: '2026-01-01T00:00:00.000Z' });
    const kept = await uploaded(backlog, LIST);
    await backlog.runTask('backlog-import-cleanup');
    const status = async (one: string) =>
      (await backlog.as('cdo').send('get', `${IMPORTS}/${one}`)).status;
    expect([await status(job.id), await status(kept.id)]).toEqual([404, 200]);
  });
});

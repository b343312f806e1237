import { ITEM_IMPORT_FIELDS } from '@rathaus/plugin-backlog-common';
import fc from 'fast-check';
import { createTestDatabases } from '../__testUtils__/databases';
import { checked, IMPORTS, uploaded } from '../__testUtils__/imports';
import { aNeed, anItem, problemsIn } from '../__testUtils__/items';
import {
  startTestBacklog,
  TestBacklog,
} from '../__testUtils__/startTestBacklog';
import { NORTH, refOf } from '../__testUtils__/town';
import { operations } from '../openapi/operations';

jest.setTimeout(180_000);

const databases = createTestDatabases();

/** Texts that break things: NUL, half a character, SQL, long, path tricks. */
const nastyText = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary', maxLength: 50 }),
  fc.constantFrom(
    '\u0000',
    "'; drop table items; --",
    '../../etc/passwd',
    '%00',
    '%E0%A4%A',
    '\ud800',
    '9'.repeat(400),
    '-1',
    '1e308',
    '__proto__',
    'constructor',
    'x'.repeat(5000),
  ),
);

const nastyBody = fc.oneof(
  fc.json().map(text => JSON.parse(text)),
  fc.dictionary(
    fc.constantFrom(
      'title',
      'column',
      'fields',
      'after',
      'before',
      'school',
      'reason',
      'text',
      'mentions',
      'dependsOn',
      'estimate',
      'funding',
      'rate',
      'windows',
      'format',
      'items',
      'name',
      'view',
      'query',
      'shared',
      'day',
      'agenda',
      'decision',
      'tasks',
      'extra',
    ),
    fc.oneof(
      nastyText,
      fc.constantFrom(NORTH, 'geplant', '2026-12-01', 12, null, [null]),
      fc.anything({ maxDepth: 2, withNullPrototype: false }),
    ),
    { maxKeys: 5 },
  ),
);

describe.each(databases.eachSupportedId())('bad input, %s', id => {
  let backlog: TestBacklog;
  let ids: string[];

  beforeAll(async () => {
    backlog = await startTestBacklog(await databases.initMigrated(id));
    const item = await anItem(backlog);
    const said = await backlog.done(
      'admin',
      'post',
      `/items/${item.id}/comments`,
      {
        body: { text: 'Von der Administration.' },
      },
    );
    const need = await aNeed(backlog);
    ids = [item.id, need.id, said.comments[0].id, 'schulen'];
  });

  async function problems(
    method: 'post' | 'put',
    path: string,
    body: object,
    ifMatch?: number,
  ): Promise<string[]> {
    const answer = await backlog
      .as('task-force')
      .send(method, path, { body, ifMatch });
    expect(answer.status).toBe(400);
    return problemsIn(answer);
  }

  it('names every field of a new item that is wrong', async () => {
    const create = (column: string, fields: object) =>
      problems('post', '/boards/schulen/items', { column, fields });
    expect(await create('geplant', { colour: 'red' })).toEqual([
      'fields.title required',
      'fields.colour unknown_field',
    ]);
    expect(
      await create('fehlt', {
        title: 'WLAN',
        category: 'fehlt',
        plannedFrom: '2027-Q2',
        plannedTo: '2027-Q1',
        schools: [{ ref: NORTH }, { ref: 'group:default/schule-und-sport' }],
        assignee: refOf('unknown'),
        entries: ['component:default/lernplattform', 'component:default/fehlt'],
      }),
    ).toEqual([
      'column invalid_choice',
      'fields.category invalid_choice',
      'fields.plannedTo ends_before_start',
      'fields.schools.1.ref unknown_ref',
      'fields.assignee unknown_ref',
      'fields.entries.1 unknown_ref',
    ]);
    expect(await create('abgelehnt', { title: 'WLAN' })).toEqual([
      'column invalid_choice',
    ]);
    expect(
      await create('geplant', {
        title: 'WLAN',
        dependsOn: [ids[0], 'fehlt'],
        funding: { programme: 'fehlt', state: 'planned' },
      }),
    ).toEqual([
      'fields.funding.programme unknown_ref',
      'fields.dependsOn.1 unknown_ref',
    ]);
    expect(
      await create('geplant', {
        title: 'WLAN',
        funding: { programme: 'gute-schule', state: 'planned' },
      }),
    ).toEqual(['fields.funding.programme invalid_choice']);
  });

  it('names what a board’s items do not have', async () => {
    expect(
      await problems('post', '/boards/ideen/items', {
        column: 'offen',
        fields: { title: 'Idee', estimate: 1, category: 'wlan', schools: [] },
      }),
    ).toEqual([
      'fields.schools unknown_field',
      'fields.category unknown_field',
      'fields.estimate unknown_field',
    ]);
    const need = await backlog.as('north').send('post', '/boards/ideen/needs', {
      body: { school: NORTH, title: 'Bedarf' },
    });
    expect(need.status).toBe(409);
  });

  it('names what is wrong with changes, moves, reasons and comments', async () => {
    const path = `/items/${ids[0]}`;
    const item = await backlog.as('admin').send('get', path);
    const { revision } = item.body;
    expect(
      await problems(
        'put',
        path,
        { title: null, estimate: -1, dueDate: '2026-02-30', category: 'fehlt' },
        revision,
      ),
    ).toEqual([
      'title invalid_type',
      'estimate too_small',
      'dueDate invalid_date',
    ]);
    expect(
      await problems('put', path, { category: 'fehlt' }, revision),
    ).toEqual(['category invalid_choice']);
    expect(
      await problems('post', `${path}/move`, { column: 'fehlt' }, revision),
    ).toEqual(['column invalid_choice']);
    expect(
      await problems(
        'post',
        `${path}/move`,
        { column: 'geplant', after: ids[0] },
        revision,
      ),
    ).toEqual(['after invalid']);
    expect(
      await problems('post', `${path}/decline`, { reason: '  ' }, revision),
    ).toEqual(['reason required']);
    expect(
      await problems('post', `${path}/comments`, {
        text: '',
        mentions: [refOf('north'), 'north'],
      }),
    ).toEqual(['text required', 'mentions.1 invalid_ref']);
    expect(
      await problems('post', `${path}/comments`, {
        text: 'Bitte ansehen',
        mentions: [refOf('north'), refOf('unknown')],
      }),
    ).toEqual(['mentions.1 unknown_ref']);
  });

  it('names what is wrong with a need and with a programme', async () => {
    const need = (body: object) =>
      problems('post', '/boards/schulen/needs', body);
    expect(await need({})).toEqual(['school required', 'title required']);
    expect(
      await need({ school: 'group:default/cdo-buero', title: 'Bedarf' }),
    ).toEqual(['school unknown_ref']);
    expect(
      await need({ school: NORTH, title: 'Bedarf', category: 'fehlt' }),
    ).toEqual(['category invalid_choice']);
    expect(
      await problems(
        'put',
        '/boards/schulen/programmes/topf',
        {
          title: 'Topf',
          rate: 10_001,
          windows: [{ from: '2026-12-02', to: '2026-12-01' }],
        },
        0,
      ),
    ).toEqual(['rate too_big', 'windows.0.to ends_before_start']);
    expect(
      await problems(
        'put',
        '/boards/schulen/programmes/Topf%201',
        { title: 'Topf' },
        0,
      ),
    ).toEqual(['id invalid']);
  });

  it('names what is wrong with an export and an address of a calendar', async () => {
    const path = '/boards/schulen/export';
    expect(await problems('post', path, {})).toEqual(['format required']);
    expect(
      await problems('post', path, {
        format: 'pdf',
        items: [ids[0], ids[0], '../x'],
        x: 1,
      }),
    ).toEqual([
      'format invalid_choice',
      'items.2 invalid',
      'items.1 duplicate',
      'x unknown_field',
    ]);
    expect(
      await problems('post', path, {
        format: 'csv',
        items: [ids[0], 'fehlt', 'weg'],
      }),
    ).toEqual(['items.1 unknown_ref', 'items.2 unknown_ref']);
    expect(
      await problems('post', path, {
        format: 'csv',
        items: Array.from({ length: 10_001 }, (_, index) => `i-${index}`),
      }),
    ).toEqual(['items too_many']);
    expect(
      await problems('post', '/boards/schulen/calendar-feeds', { x: 1 }),
    ).toEqual(['x unknown_field']);
    const calendar = await backlog
      .as('nobody')
      .send('get', '/boards/schulen/calendar.ics?x=1&token=');
    expect(calendar.status).toBe(400);
    expect(problemsIn(calendar)).toEqual(['token required', 'x unknown_field']);
  });

  it('names what is wrong with an import', async () => {
    const job = await uploaded(backlog, 'Titel;Schulen\nWLAN;');
    const path = `${IMPORTS}/${job.id}`;
    const check = (fields: object, matchBy?: string) =>
      problems('post', `${path}/check`, { matchBy, fields });
    const title = { column: 0 };
    expect(await check({ title }, 'ozgId')).toEqual(['matchBy invalid_choice']);
    expect(
      await check({
        title,
        colour: { column: 1 },
        estimate: { constant: 'viel' },
        schools: { constant: 'Nirgends' },
        assignee: { constant: 'Niemand' },
        provider: { column: 2 },
      }),
    ).toEqual([
      'fields.colour unknown_field',
      'fields.estimate.constant not_a_number',
      'fields.schools.constant unknown_ref',
      'fields.assignee.constant unknown_ref',
      'fields.provider.column unknown_column',
    ]);
    expect(await check({ title }, 'number')).toEqual([
      'fields.number required',
    ]);
    expect(await problems('post', `${path}/apply`, { all: true })).toEqual([
      'all unknown_field',
    ]);
    expect(await problems('post', `${path}/revert`, { all: true })).toEqual([
      'all unknown_field',
    ]);
    const rows = await backlog
      .as('cdo')
      .send('get', `${path}/rows?cursor=-1&status=gut`);
    expect(problemsIn(rows)).toEqual([
      'status invalid_choice',
      'cursor too_small',
    ]);
    const file = await backlog
      .as('cdo')
      .send('post', IMPORTS, { body: 'a;b\n', type: 'text/csv' });
    expect(problemsIn(file)).toEqual(['file file_without_rows']);
  });

  it('survives any file and any mapping of its columns', async () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 20 }),
      fc.constantFrom('"', "'=1", '\r', '__proto__', '-1', 'S-1', '1.000,5 €'),
      fc.constantFrom('Nord: 12, Süd', '31.12.2027', 'Q2 2027', '(', 'S-1,S-2'),
    );
    const csv = fc
      .array(fc.array(cell, { maxLength: 4 }), { minLength: 1, maxLength: 4 })
      .map(rows =>
        rows
          .map(cells =>
            cells.map(text => `"${text.replaceAll('"', '""')}"`).join(';'),
          )
          .join('\n'),
      );
    const fields = fc.dictionary(
      fc.constantFrom(...ITEM_IMPORT_FIELDS),
      fc.oneof(
        fc.record({ column: fc.nat(3) }),
        fc.record({ constant: nastyText }),
      ),
      { maxKeys: 6 },
    );
    await fc.assert(
      fc.asyncProperty(csv, fields, async (text, more) => {
        const job = await checked(
          backlog,
          `Titel;Schulen;Setzt voraus;Geplant ab\nWLAN;;;\n${text}`,
          more,
        );
        expect(['checked', 'uploaded']).toContain(job.state);
      }),
      { numRuns: 40 },
    );
  });

  it('names what is wrong with a question', async () => {
    const answer = await backlog
      .as('staff')
      .send(
        'get',
        '/boards/schulen/changes?after=-1&since=gestern&limit=501&x=1',
      );
    expect(problemsIn(answer)).toEqual([
      'after too_small',
      'since invalid',
      'limit too_big',
      'x unknown_field',
    ]);
    expect(
      problemsIn(
        await backlog
          .as('service')
          .send('get', '/boards/schulen/items?after=x&limit=0&draft=1'),
      ),
    ).toEqual(['after invalid_type', 'limit too_small', 'draft unknown_field']);
  });

  it('names what is wrong with a question about the past', async () => {
    const asked = async (path: string) => {
      const answer = await backlog
        .as('task-force')
        .send('get', `/boards/schulen/${path}`);
      expect(answer.status).toBe(400);
      return problemsIn(answer);
    };
    expect(await asked('changed-items')).toEqual(['since required']);
    expect(
      await asked('changed-items?since=2026-11-01&before=x&limit=201&who=eva'),
    ).toEqual([
      'since invalid',
      'before invalid_type',
      'limit too_big',
      'who unknown_field',
    ]);
    expect(await asked('deleted?offset=-1&limit=0&board=ideen')).toEqual([
      'offset too_small',
      'limit too_small',
      'board unknown_field',
    ]);
  });

  it.each(operations.map(({ method, path }) => [method, path] as const))(
    'never breaks %s %s',
    async (method, path) => {
      const parameters = fc.record({
        param: fc.oneof(
          nastyText,
          fc.nat(3).map(index => ids[index]),
        ),
        query: fc.dictionary(
          fc.oneof(
            nastyText,
            fc.constantFrom('after', 'since', 'limit', 'token'),
          ),
          nastyText,
          { maxKeys: 3 },
        ),
        body: nastyBody,
        ifMatch: fc.oneof(fc.constant('"1"'), fc.integer().map(String)),
      });
      await fc.assert(
        fc.asyncProperty(
          parameters,
          async ({ param, query, body, ifMatch }) => {
            const target = path.replace(
              /:\w+/g,
              encodeWellFormed(param) || 'x',
            );
            const search = new URLSearchParams(query).toString();
            const answer = await backlog
              .as('admin')
              .send(method, `${target}?${search}`, {
                ...(method !== 'get' && {
                  body: JSON.stringify(body) ?? '',
                  type: 'application/json',
                  ifMatch,
                }),
              });
            expect(answer.status).toBeLessThan(500);
          },
        ),
        { numRuns: 25 },
      );
    },
  );
});

function encodeWellFormed(text: string): string {
  // Percent signs go as they are: broken escapes are part of the test.
  return text.startsWith('%')
    ? text
    : encodeURIComponent(Buffer.from(text).toString('utf8'));
}

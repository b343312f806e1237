import {
  importJobListSchema,
  importJobSchema,
  importRowListSchema,
} from '@rathaus/rathaus-common';
import fc from 'fast-check';
import { createTestDatabases } from '../__testUtils__/databases';
import { OWN } from '../__testUtils__/people';
import {
  startTestRegistry,
  TestRegistry,
} from '../__testUtils__/startTestRegistry';

jest.setTimeout(120_000);

const databases = createTestDatabases();

const LIST = [
  'Titel;Art;Fachbereich;OZG-ID',
  'Abbruchgenehmigung;Online-Dienst;Fachbereich buergerservice;10513',
  'Adoption;Online-Dienst;Fachbereich soziales;10011',
].join('\r\n');

describe.each(databases.eachSupportedId())('import routes, %s', id => {
  let registry: TestRegistry;

  beforeEach(async () => {
    registry = await startTestRegistry(await databases.initMigrated(id));
  });

  function send(
    method: 'get' | 'post',
    path: string,
    options: { body?: string | object; type?: string; as?: 'scout' } = {},
  ) {
    return registry.as(options.as ?? 'cdoOffice').send(method, path, options);
  }

  async function upload(csv: string, as?: 'scout') {
    const answer = await send('post', '/imports?fileName=liste.csv', {
      body: csv,
      type: 'text/csv',
      as,
    });
    expect(answer.status).toBe(201);
    return importJobSchema.parse(answer.body);
  }

  async function check(path: string, mapping: object, as?: 'scout') {
    const started = await send('post', `${path}/check`, { body: mapping, as });
    expect(started.status).toBe(202);
    let job = importJobSchema.parse(started.body);
    while (job.state === 'checking') {
      job = importJobSchema.parse((await send('get', path, { as })).body);
    }
    return job;
  }

  it('lead from the file to entries and back', async () => {
    const uploaded = await upload(LIST);
    const path = `/imports/${uploaded.id}`;
    const checked = await check(path, uploaded.mapping);
    expect(checked).toMatchObject({ state: 'checked', counts: { new: 2 } });

    const rows = await send('get', `${path}/rows?status=new&limit=1`);
    expect(importRowListSchema.parse(rows.body)).toMatchObject({
      items: [{ line: 2, name: 'abbruchgenehmigung', status: 'new' }],
      totalItems: 2,
      pageInfo: { nextCursor: '1' },
    });

    const applied = await send('post', `${path}/apply`, { body: {} });
    expect(applied.status).toBe(200);
    expect(applied.body.state).toBe('applied');
    const entry = await send('get', '/entries/abbruchgenehmigung');
    expect(entry.body).toMatchObject({
      revision: 1,
      fields: { owner: OWN, ozgId: '10513' },
    });

    const exported = await registry.as('staff').send('get', '/export.csv');
    const again = await upload(exported.text);
    expect(await check(`/imports/${again.id}`, again.mapping)).toMatchObject({
      counts: { unchanged: 2, new: 0, faulty: 0 },
    });

    const reverted = await send('post', `${path}/revert`, { body: {} });
    expect(reverted.body.state).toBe('reverted');
    const retired = await send('get', '/entries/abbruchgenehmigung');
    expect(retired.body.retiredAt).toEqual(expect.any(String));
    const jobs = importJobListSchema.parse(
      (await send('get', '/imports')).body,
    );
    expect(jobs.items.map(job => job.state)).toEqual(['checked', 'reverted']);
  });

  it('let Scouts import what is theirs and see only their own', async () => {
    const foreign = await upload(LIST);
    const own = await upload(LIST, 'scout');
    const path = `/imports/${own.id}`;
    const checked = await check(path, own.mapping, 'scout');
    expect(checked.counts).toMatchObject({ new: 1, faulty: 1 });
    const rows = await send('get', `${path}/rows?status=faulty`, {
      as: 'scout',
    });
    expect(rows.body.items[0].problems).toMatchObject([
      { path: 'owner', code: 'not_allowed' },
    ]);

    const refused = await send('post', `${path}/apply`, { as: 'scout' });
    expect(refused.status).toBe(409);
    expect(refused.body.error.fields).toMatchObject([
      { path: 'skipFaulty', code: 'faulty_rows', params: { count: 1 } },
    ]);
    const applied = await send('post', `${path}/apply`, {
      body: { skipFaulty: true },
      as: 'scout',
    });
    expect(applied.status).toBe(200);
    expect((await send('get', '/entries/adoption')).status).toBe(404);

    const hidden = await send('get', `/imports/${foreign.id}`, { as: 'scout' });
    expect(hidden.status).toBe(404);
  });

  it.each<[string, string, string]>([
    ['nothing', '', 'file_empty'],
    ['binary data', 'a;b\n\u0000;1', 'file_not_text'],
    ['half a file', 'a;b\n1;"zwei', 'file_quote_not_closed'],
    ['a header alone', 'a;b\n', 'file_without_rows'],
    ['more than 32 MB', 'a;b\n'.repeat(8_400_000), 'file_too_big'],
  ])('refuse %s', async (_, body, code) => {
    const answer = await send('post', '/imports', { body, type: 'text/csv' });
    expect(answer.status).toBe(code === 'file_too_big' ? 413 : 400);
    expect(answer.body.error.fields).toMatchObject([{ path: 'file', code }]);
    expect((await send('get', '/imports')).body.totalItems).toBe(0);
  });

  it('name the parameter, field or column that is wrong', async () => {
    const { id: importId } = await upload(LIST);
    const path = `/imports/${importId}`;
    const problemsOf = async (
      method: 'get' | 'post',
      target: string,
      body?: object,
    ) => {
      const answer = await send(method, target, { body });
      expect(answer.status).toBe(400);
      return answer.body.error.fields.map(
        (field: { path: string; code: string }) =>
          `${field.path} ${field.code}`,
      );
    };
    const fields = (more: object) => ({
      fields: { title: { column: 0 }, ...more },
    });
    expect(await problemsOf('post', '/imports?colour=red')).toEqual([
      'colour unknown_field',
    ]);
    expect(await problemsOf('post', '/imports?fileName=a%00b')).toEqual([
      'fileName control_characters',
    ]);
    expect(await problemsOf('get', `${path}/rows?cursor=-1`)).toEqual([
      'cursor too_small',
    ]);
    expect(await problemsOf('get', `${path}/rows?status=gut`)).toEqual([
      'status invalid_choice',
    ]);
    expect(
      await problemsOf('post', `${path}/check`, fields({ x: { column: 1 } })),
    ).toEqual(['fields.x unknown_field']);
    expect(
      await problemsOf(
        'post',
        `${path}/check`,
        fields({ type: { column: 9 } }),
      ),
    ).toEqual(['fields.type.column unknown_column']);
    expect(await problemsOf('post', `${path}/apply`, { all: true })).toEqual([
      'all unknown_field',
    ]);
    expect(await problemsOf('post', `${path}/revert`, { all: true })).toEqual([
      'all unknown_field',
    ]);
    expect((await send('get', path)).body.state).toBe('uploaded');
  });

  it('survive any file and any mapping', async () => {
    const bytes = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc
        .array(
          fc.array(
            fc.oneof(
              fc.string({ maxLength: 20 }),
              fc.constantFrom('Titel', '"', "'=1", '\r', '__proto__', '-1'),
            ),
            { maxLength: 5 },
          ),
          { minLength: 2, maxLength: 5 },
        )
        .map(rows => rows.map(cells => cells.join(';')).join('\n')),
    );
    const mapping = fc.record({
      matchBy: fc.constantFrom('title', 'name', 'ozgId', 'x'),
      fields: fc.dictionary(
        fc.oneof(
          fc.string(),
          fc.constantFrom('title', 'name', 'type', 'links', '__proto__'),
        ),
        fc.oneof(
          fc.record({ column: fc.integer({ min: -1, max: 6 }) }),
          fc.record({ constant: fc.string() }),
          fc.anything(),
        ),
        { maxKeys: 4 },
      ),
    });
    await fc.assert(
      fc.asyncProperty(bytes, mapping, async (csv, body) => {
        const answer = await send('post', '/imports', {
          body: csv,
          type: 'text/csv',
        });
        expect(answer.status).toBeLessThan(500);
        if (answer.status !== 201) {
          return;
        }
        const path = `/imports/${answer.body.id}`;
        const started = await send('post', `${path}/check`, {
          body: JSON.stringify(body),
          type: 'application/json',
        });
        expect(started.status).toBeLessThan(500);
        const job = await check(path, {
          matchBy: 'title',
          fields: { title: { column: 0 }, description: { column: 0 } },
        }).catch(() => undefined);
        expect(job?.state).not.toBe('failed');
      }),
      { numRuns: 30 },
    );
  });
});

import fc from 'fast-check';
import { createTestDatabases } from '../__testUtils__/databases';
import { OWN } from '../__testUtils__/people';
import {
  startTestRegistry,
  TestRegistry,
} from '../__testUtils__/startTestRegistry';
import { operations } from '../openapi/operations';

jest.setTimeout(120_000);

const databases = createTestDatabases();

const fields = {
  title: 'Meldebescheinigung',
  type: 'online-dienst',
  owner: OWN,
};

/** Texts that break things: NUL, half a character, SQL, long, path tricks. */
const nastyText = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary', maxLength: 50 }),
  fc.constantFrom(
    '\u0000',
    "'; drop table entries; --",
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
  fc.record({ fields: fc.object({ maxDepth: 3 }) }),
  fc
    .tuple(
      fc.constantFrom(
        'title',
        'type',
        'aliases',
        'support',
        'leikaKeys',
        'restricted',
        'links',
        'maturity',
        'extra',
      ),
      fc.anything({ maxDepth: 2, withNullPrototype: false }),
    )
    .map(([key, value]) => ({ fields: { ...fields, [key]: value } })),
);

describe.each(databases.eachSupportedId())('bad input, %s', id => {
  let registry: TestRegistry;

  beforeEach(async () => {
    registry = await startTestRegistry(await databases.initMigrated(id));
    await registry
      .as('cdoOffice')
      .send('post', '/entries', { body: { fields } })
      .expect(201);
  });

  async function problemsOf(change: object): Promise<string[]> {
    const answer = await registry
      .as('cdoOffice')
      .send('put', '/entries/meldebescheinigung', {
        ifMatch: 1,
        body: { fields: { ...fields, ...change } },
      });
    expect(answer.status).toBe(400);
    return answer.body.error.fields.map(
      (field: { path: string; code: string }) => `${field.path} ${field.code}`,
    );
  }

  it('is answered with the field and leaves the entry as it was', async () => {
    const cases: Array<[object, string]> = [
      [{ colour: 'red' }, 'fields.colour unknown_field'],
      [{ title: 7 }, 'fields.title invalid_type'],
      [{ title: undefined }, 'fields.title required'],
      [{ description: 'ä'.repeat(1_000_000) }, 'fields.description too_long'],
      [
        { leikaKeys: ['12345678901234'] },
        'fields.leikaKeys.0 invalid_leika_key',
      ],
      [
        { description: '<script>alert(1)</script>' },
        'fields.description html_not_allowed',
      ],
      [
        { description: 'x <b onclick=alert(1)>y</b>' },
        'fields.description html_not_allowed',
      ],
      [
        { description: '[x](javascript:alert(1))' },
        'fields.description unsafe_link',
      ],
      [{ summary: 'a\u0000b' }, 'fields.summary control_characters'],
      [
        { restricted: { contract: { end: '2026-02-30' } } },
        'fields.restricted.contract.end invalid_date',
      ],
      [
        { restricted: { contract: { costPerYearCents: 1.5 } } },
        'fields.restricted.contract.costPerYearCents invalid_type',
      ],
      [{ __proto__x: 1 }, 'fields.__proto__x unknown_field'],
    ];
    for (const [change, problem] of cases) {
      expect(await problemsOf(change)).toEqual([problem]);
    }
    const entry = await registry
      .as('cdoOffice')
      .send('get', '/entries/meldebescheinigung');
    expect(entry.body).toMatchObject({ revision: 1, fields });
  });

  it('names the header when the revision is missing or none', async () => {
    const put = (ifMatch?: string) =>
      registry.as('cdoOffice').send('put', '/entries/meldebescheinigung', {
        ifMatch,
        body: { fields },
      });
    expect((await put()).body.error.fields).toMatchObject([
      { path: 'If-Match', code: 'required' },
    ]);
    for (const wrong of ['*', '"a"', '"1", "2"', '-1']) {
      const answer = await put(wrong);
      expect(answer.status).toBe(400);
      expect(answer.body.error.fields).toMatchObject([
        { path: 'If-Match', code: 'invalid' },
      ]);
    }
    expect((await put('"99999999"')).status).toBe(409);
  });

  it('refuses broken JSON, foreign charsets and bodies without end', async () => {
    const post = (body: string, type: string) =>
      registry.as('cdoOffice').send('post', '/entries', { body, type });
    expect((await post('{"fields":', 'application/json')).status).toBe(400);
    expect((await post('{}', 'application/json; charset=klingon')).status).toBe(
      415,
    );
    expect((await post('title=x', 'text/plain')).status).toBe(400);
    expect(
      (await post(`{"x":"${'y'.repeat(5_000_000)}"}`, 'application/json'))
        .status,
    ).toBe(413);
  });

  it('names unknown and wrong query parameters', async () => {
    const problems = async (query: string) => {
      const answer = await registry
        .as('staff')
        .send('get', `/entries?${query}`);
      expect(answer.status).toBe(400);
      return (answer.body.error.fields ?? []).map(
        (field: { path: string }) => field.path,
      );
    };
    expect(await problems('colour=red')).toEqual(['colour']);
    expect(await problems('type=website')).toEqual(['type.0']);
    expect(await problems('limit=0')).toEqual(['limit']);
    expect(await problems('limit=101')).toEqual(['limit']);
    expect(await problems('retired=maybe')).toEqual(['retired']);
    expect(await problems('q[a]=1')).toEqual(['q']);
    expect(await problems('cursor=abc')).toEqual([]);
  });

  it.each(operations.map(({ method, path }) => [method, path] as const))(
    'never breaks %s %s',
    async (method, path) => {
      const parameters = fc.record({
        param: fc.oneof(nastyText, fc.constant('meldebescheinigung')),
        query: fc.dictionary(
          fc.oneof(
            nastyText,
            fc.constantFrom('q', 'limit', 'cursor', 'after', 'key', 'fileName'),
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
            const answer = await registry
              .as('admin')
              .send(method, `${target}?${search}`, {
                ...(method !== 'get' && { body: JSON.stringify(body) ?? '' }),
                ...(method !== 'get' && { type: 'application/json' }),
                ...(method !== 'get' && { ifMatch }),
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

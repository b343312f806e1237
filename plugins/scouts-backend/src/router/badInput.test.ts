import fc from 'fast-check';
import { createTestDatabases } from '../__testUtils__/databases';
import { preparePost } from '../__testUtils__/offices';
import { startTestScouts, TestScouts } from '../__testUtils__/startTestScouts';
import { OWN, refOf } from '../__testUtils__/town';
import { operations } from '../openapi/operations';

jest.setTimeout(180_000);

const databases = createTestDatabases();

/** Texts that break things: NUL, half a character, SQL, long, path tricks. */
const nastyText = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary', maxLength: 50 }),
  fc.constantFrom(
    '\u0000',
    "'; drop table posts; --",
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
      'department',
      'title',
      'postId',
      'person',
      'note',
      'from',
      'to',
      'until',
      'reason',
      'decision',
      'entries',
      'reply',
      'extra',
    ),
    fc.oneof(
      nastyText,
      fc.constantFrom(OWN, 'user:default/staff', '2026-12-01', 'other'),
      fc.anything({ maxDepth: 2, withNullPrototype: false }),
    ),
    { maxKeys: 5 },
  ),
);

describe.each(databases.eachSupportedId())('bad input, %s', id => {
  let scouts: TestScouts;
  let ids: string[];

  beforeAll(async () => {
    scouts = await startTestScouts(await databases.initMigrated(id));
    const vacant = await preparePost(scouts, { until: 'vacant' });
    const nominated = await preparePost(scouts, {
      until: 'nominated',
      person: 'staff',
    });
    const appointed = await preparePost(scouts);
    scouts.registry.put('entry', OWN, refOf('scout'));
    const handover = await scouts.as('scout').send('post', '/handovers', {
      body: { department: OWN },
    });
    ids = [
      vacant.id,
      nominated.term?.id ?? '',
      appointed.term?.id ?? '',
      handover.body.id,
    ];
  });

  it('is answered with every field that is wrong', async () => {
    const problems = async (path: string, body: object) => {
      const answer = await scouts
        .as('admin')
        .send('post', path, { body, ifMatch: 1 });
      expect(answer.status).toBe(400);
      return answer.body.error.fields.map(
        (field: { path: string; code: string }) =>
          `${field.path} ${field.code}`,
      );
    };
    expect(await problems('/posts', { colour: 'red' })).toEqual([
      'department required',
      'colour unknown_field',
    ]);
    expect(
      await problems('/posts', { department: 'group:default/nirgends' }),
    ).toEqual(['department unknown_ref']);
    expect(
      await problems('/posts', { department: OWN, title: 'a\u0000b' }),
    ).toEqual(['title control_characters']);
    expect(
      await problems('/nominations/x/appoint', { from: '2026-02-30' }),
    ).toEqual(['from invalid_date']);
    expect(
      await problems('/appointments/x/end', { until: '2026-12-01' }),
    ).toEqual(['reason required']);
    expect(
      await problems('/appointments/x/deputies', {
        person: 'staff',
        from: '2026-12-02',
        to: '2026-12-01',
      }),
    ).toEqual(['person invalid_ref', 'to ends_before_start']);
  });

  it('is judged by what stands there as well', async () => {
    const [, , appointedTerm] = ids;
    const { body: post } = await scouts
      .as('admin')
      .send('get', `/appointments/${appointedTerm}`);
    const problems = async (step: string, body: object) => {
      const answer = await scouts
        .as('admin')
        .send('post', `/appointments/${appointedTerm}/${step}`, {
          body,
          ifMatch: post.revision,
        });
      expect(answer.status).toBe(400);
      return answer.body.error.fields.map(
        (field: { path: string; code: string }) =>
          `${field.path} ${field.code}`,
      );
    };
    expect(
      await problems('end', { until: '2026-10-31', reason: 'other' }),
    ).toEqual(['until ends_before_start']);
    const range = { from: '2026-12-01', to: '2026-12-31' };
    expect(
      await problems('deputies', { person: refOf('scout'), ...range }),
    ).toEqual(['person same_person']);
    expect(
      await problems('deputies', { person: refOf('nobody'), ...range }),
    ).toEqual(['person unknown_ref']);
  });

  it('refuses an office more than a year ahead', async () => {
    const post = await preparePost(scouts, {
      until: 'accepted',
      person: 'colleague',
    });
    const appoint = (from: string) =>
      scouts.as('cdo').send('post', `/nominations/${post.term?.id}/appoint`, {
        body: { from },
        ifMatch: post.revision,
      });
    const refused = await appoint('2027-11-23');
    expect(refused.body.error.fields).toMatchObject([
      { path: 'from', code: 'too_big', params: { maximum: '22.11.2027' } },
    ]);
    expect((await appoint('2027-11-22')).status).toBe(200);
  });

  it('names the header when the revision is missing or none', async () => {
    const close = (ifMatch?: string) =>
      scouts
        .as('admin')
        .send('post', `/posts/${ids[0]}/close`, { ifMatch, body: {} });
    expect((await close()).body.error.fields).toMatchObject([
      { path: 'If-Match', code: 'required' },
    ]);
    for (const wrong of ['*', '"a"', '"1", "2"', '-1']) {
      expect((await close(wrong)).body.error.fields).toMatchObject([
        { path: 'If-Match', code: 'invalid' },
      ]);
    }
    expect((await close('"99999999"')).status).toBe(409);
  });

  it('names the step that a post does not have now', async () => {
    const { body: post } = await scouts
      .as('admin')
      .send('get', '/departments/buergerservice');
    const vacant = post.posts.find(
      (candidate: { id: string }) => candidate.id === ids[0],
    );
    const answer = await scouts
      .as('admin')
      .send('post', `/posts/${ids[0]}/reopen`, {
        body: {},
        ifMatch: vacant.revision,
      });
    expect(answer.status).toBe(409);
    expect(answer.body.error.message).toContain('vacant');
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
            fc.constantFrom('owner', 'assigned', 'person', 'from', 'dryRun'),
          ),
          nastyText,
          { maxKeys: 3 },
        ),
        body: nastyBody,
        ifMatch: fc.oneof(fc.constant('"1"'), fc.integer().map(String)),
        type: fc.constantFrom('application/json', 'text/csv'),
      });
      await fc.assert(
        fc.asyncProperty(
          parameters,
          async ({ param, query, body, ifMatch, type }) => {
            const target = path.replace(
              /:\w+/g,
              encodeWellFormed(param) || 'x',
            );
            const search = new URLSearchParams(query).toString();
            const answer = await scouts
              .as('admin')
              .send(method, `${target}?${search}`, {
                ...(method !== 'get' && {
                  body: JSON.stringify(body) ?? '',
                  type,
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

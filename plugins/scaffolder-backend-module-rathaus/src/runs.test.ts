import { FOREIGN, OWN } from './__testUtils__/people';
import { readTemplates } from './__testUtils__/readTemplates';
import { startTestTemplates } from './__testUtils__/startTestTemplates';

jest.setTimeout(60_000);

type Portal = Awaited<ReturnType<typeof startTestTemplates>>;

const NEEDS = {
  confidentiality: 'hoch',
  integrity: 'normal',
  availability: 'normal',
};

describe('runs of templates, through the real router', () => {
  let portal: Portal;

  beforeAll(async () => {
    const templates = readTemplates();
    portal = await startTestTemplates([
      ...templates,
      {
        apiVersion: 'scaffolder.backstage.io/v1beta3',
        kind: 'Template',
        metadata: { name: 'zu-viel' },
        spec: {
          type: 'test',
          steps: [{ id: 'log', action: 'debug:log', input: { message: 'x' } }],
        },
      },
      {
        apiVersion: 'scaffolder.backstage.io/v1beta3',
        kind: 'Template',
        metadata: { name: 'halb' },
        spec: {
          type: 'test',
          steps: [
            {
              id: 'eintrag',
              action: 'rathaus:entry:create',
              input: {
                title: '${{ parameters.title }}',
                type: 'basisdienst',
                owner: OWN,
              },
            },
            {
              id: 'aenderung',
              action: 'rathaus:entry:update',
              input: { entry: 'component:default/gibt-es-nicht', summary: 'x' },
            },
          ],
        },
      },
    ]);
  });

  const entry = async (name: string) =>
    (await portal.as('scout').send('get', `/service-registry/entries/${name}`))
      .body;

  it('makes an entry with everything that the form asks', async () => {
    const run = await portal.as('scout').run('fachverfahren', {
      title: 'Wohngeldverfahren',
      owner: OWN,
      summary: 'Berechnet Wohngeld.',
      operator: 'Stadt',
      ...NEEDS,
    });
    expect(run).toMatchObject({
      status: 'completed',
      output: {
        links: [
          {
            title: 'Wohngeldverfahren',
            url: '/servicekatalog/eintrag/wohngeldverfahren',
          },
        ],
      },
    });
    expect(await entry('wohngeldverfahren')).toMatchObject({
      updatedBy: 'user:default/scout',
      fields: {
        type: 'fachverfahren',
        operator: { name: 'Stadt' },
        restricted: { protectionNeeds: NEEDS },
      },
    });
  });

  it('proposes the entry where the Fachbereich is a foreign one', async () => {
    const run = await portal.as('scout').run('fachverfahren', {
      title: 'Sozialverfahren',
      owner: FOREIGN,
      summary: 'x',
      ...NEEDS,
    });
    expect(run.output.links).toMatchObject([
      { url: expect.stringMatching(/^\/servicekatalog\/vorschlag\//) },
    ]);
    expect((await entry('sozialverfahren')).error?.name).toBe('NotFoundError');
  });

  it('adds an online service with what little is known', async () => {
    await portal.as('head').run('online-dienst', {
      title: 'Hundesteuer online',
      owner: OWN,
      summary: 'Hund anmelden.',
      audiences: ['buerger'],
      url: 'https://stadt.example/hund',
      maturityLevel: 3,
    });
    expect((await entry('hundesteuer-online')).fields).toMatchObject({
      maturity: { level: 3, model: '1.1' },
      links: [{ url: 'https://stadt.example/hund', purpose: 'oeffnen' }],
    });
  });

  it('names the field that is not right, in German', async () => {
    const run = await portal.as('scout').run('fachverfahren', {
      title: 'Etwas',
      owner: 'group:default/gibt-es-nicht',
      summary: 'x',
      ...NEEDS,
    });
    expect(run).toMatchObject({
      status: 'failed',
      message: expect.stringContaining('Fachbereich: '),
    });
  });

  it('starts a failed run again without doing finished steps twice', async () => {
    const scout = portal.as('scout');
    const failed = await scout.run('halb', { title: 'Halbes' });
    expect(failed.status).toBe('failed');
    const again = await scout.retry(failed.id);
    expect(again.message).toContain('Der Eintrag wurde nicht geändert');
    // A new run with the same values meets the entry as well.
    const anew = await scout.run('halb', { title: 'Halbes' });
    expect(anew.message).toContain('Der Eintrag wurde nicht geändert');
    expect(await entry('halbes')).toMatchObject({ revision: 1 });
    // Somebody else does not take it for their own.
    const other = await portal.as('cdoOffice').run('halb', { title: 'Halbes' });
    expect(other.message).toContain('gibt es schon');
  });

  it('does not do what the policy does not list, not even for administrators', async () => {
    for (const role of ['staff', 'admin'] as const) {
      expect(await portal.as(role).run('zu-viel', {})).toMatchObject({
        status: 'failed',
        message: expect.stringContaining('debug:log'),
      });
    }
  });

  it('shows, stops and repeats a run for its starter and administrators only', async () => {
    const { id } = await portal.as('staff').run('zu-viel', {});
    const path = `/scaffolder/v2/tasks/${id}`;
    for (const [method, target] of [
      ['get', path],
      ['get', `${path}/events`],
      ['get', `${path}/eventstream`],
      ['post', `${path}/cancel`],
      ['post', `${path}/retry`],
    ] as const) {
      const answer = await portal.as('itTeam').send(method, target, {});
      expect(`${target} ${answer.status}`).toBe(`${target} 403`);
    }
    const seen = async (role: 'staff' | 'itTeam' | 'admin') =>
      (
        await portal.as(role).send('get', '/scaffolder/v2/tasks')
      ).body.tasks.map((task: { id: string }) => task.id);
    expect(await seen('staff')).toContain(id);
    expect(await seen('itTeam')).toEqual([]);
    expect(await seen('admin')).toContain(id);
    const dryRun = { template: {}, values: {}, directoryContents: [] };
    expect(
      (await portal.as('staff').send('post', '/scaffolder/v2/dry-run', dryRun))
        .status,
    ).toBe(403);
  });

  it.each([
    ['a path', '../../../etc/passwd'],
    ['template syntax', '${{ secrets.backstageToken }} {{ 7*7 }} {% raw %}'],
    ['a shell', '$(touch /tmp/x); `id` && rm -rf /'],
    ['a page', 'Amt <script>alert(1)</script>'],
  ])('takes %s in a value for what it is: text', async (_what, title) => {
    const run = await portal.as('scout').run('halb', { title });
    const { body } = await portal
      .as('scout')
      .send('get', `/service-registry/entries?q=&sort=title&limit=100`);
    const titles = body.items.map((item: { title: string }) => item.title);
    expect(run.status).toBe('failed');
    expect(titles).toContain(title);
  });

  it('refuses a value of megabytes', async () => {
    const values = { title: 'x'.repeat(9_000_000), owner: OWN };
    const answer = await portal
      .as('scout')
      .send('post', '/scaffolder/v2/tasks', {
        templateRef: 'template:default/fachverfahren',
        values: { ...values, summary: 'x', ...NEEDS },
      });
    expect(answer.status).toBe(400);
    const unchecked = await portal.as('scout').run('halb', values);
    expect(unchecked.message).toContain('Bezeichnung: ');
  });
});

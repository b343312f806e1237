import { JsonObject } from '@backstage/types';
import { FOREIGN, OWN, Role, ROLES } from './__testUtils__/people';
import { readTemplates } from './__testUtils__/readTemplates';
import { startTestTemplates } from './__testUtils__/startTestTemplates';

jest.setTimeout(60_000);

type Portal = Awaited<ReturnType<typeof startTestTemplates>>;

const NEEDS = {
  confidentiality: 'hoch',
  integrity: 'normal',
  availability: 'normal',
};

/** A template of one step, whose outcome is the run's. */
function oneStep(name: string, action: string, input: JsonObject) {
  return {
    apiVersion: 'scaffolder.backstage.io/v1beta3',
    kind: 'Template',
    metadata: { name },
    spec: {
      type: 'test',
      steps: [{ id: 'step', action, input }],
      output: { outcome: '${{ steps.step.output.outcome }}' },
    },
  };
}

describe('runs of templates, through the real router', () => {
  let portal: Portal;

  beforeAll(async () => {
    const templates = readTemplates();
    portal = await startTestTemplates([
      ...templates,
      oneStep('eintrag', 'rathaus:entry:create', {
        title: '${{ parameters.title }}',
        type: 'basisdienst',
        owner: '${{ parameters.owner }}',
      }),
      oneStep('aenderung', 'rathaus:entry:update', {
        entry: 'component:default/ziel',
        summary: '${{ parameters.title }}',
      }),
      oneStep('schnittstelle-einzeln', 'rathaus:interface:register', {
        title: '${{ parameters.title }}',
        type: 'xoev',
        entries: ['component:default/ziel'],
        definition: 'XMeld',
      }),
      oneStep('team', 'rathaus:team:register', {
        title: '${{ parameters.title }}',
      }),
      oneStep('bedarf', 'rathaus:backlog:hand-in', {
        school: 'group:default/schule-100001',
        title: '${{ parameters.title }}',
      }),
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

  it('gives the Scout the task to review what somebody else has made', async () => {
    const values = { title: 'Neues Verfahren', owner: OWN, summary: 'x' };
    const itTeam = portal.as('itTeam');
    await itTeam.run('fachverfahren', { ...values, ...NEEDS });
    await itTeam.run('fachverfahren', { ...values, ...NEEDS });
    const { body } = await portal
      .as('scout')
      .send('get', '/service-registry/proposals');
    const tasks = body.items.filter(
      (item: { entry: string }) => item.entry === 'neues-verfahren',
    );
    expect(tasks).toMatchObject([
      { kind: 'remark', note: expect.stringContaining('Es fehlt noch: ') },
    ]);
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

  describe('rights', () => {
    const outcomes: Record<string, Partial<Record<Role, string>>> = {
      'entry of the own Fachbereich': {
        staff: 'proposed',
        taskForce: 'proposed',
        school: 'proposed',
      },
      'entry of a foreign Fachbereich': {
        staff: 'proposed',
        scout: 'proposed',
        head: 'proposed',
        taskForce: 'proposed',
        school: 'proposed',
      },
      'change of an entry': {
        staff: 'proposed',
        taskForce: 'proposed',
        school: 'proposed',
      },
      interface: {
        staff: 'refused',
        taskForce: 'refused',
        school: 'refused',
      },
      team: {
        staff: 'refused',
        scout: 'refused',
        head: 'refused',
        taskForce: 'refused',
        school: 'refused',
      },
      need: {
        staff: 'refused',
        scout: 'refused',
        head: 'refused',
        itTeam: 'refused',
        cdoOffice: 'handed-in',
        taskForce: 'handed-in',
        school: 'handed-in',
        admin: 'handed-in',
      },
    };

    it.each(
      Object.keys(outcomes).flatMap(what =>
        ROLES.map(role => ({ what, role })),
      ),
    )('$role: $what', async ({ what, role }) => {
      const title = `${what} ${role}`;
      const steps: Record<string, [string, object]> = {
        'entry of the own Fachbereich': ['eintrag', { owner: OWN }],
        'entry of a foreign Fachbereich': ['eintrag', { owner: FOREIGN }],
        'change of an entry': ['aenderung', {}],
        interface: ['schnittstelle-einzeln', {}],
        team: ['team', {}],
        need: ['bedarf', {}],
      };
      const [template, values] = steps[what];
      if (what === 'change of an entry' || what === 'interface') {
        await portal.as('admin').run('eintrag', { title: 'Ziel', owner: OWN });
      }
      const run = await portal.as(role).run(template, { title, ...values });
      const expected = outcomes[what][role] ?? 'done';
      const outcome = run.status === 'failed' ? 'refused' : run.output.outcome;
      expect(`${outcome} ${run.message ?? ''}`).toMatch(
        expected === 'refused'
          ? /^refused (Der|Die|Das) .*(Recht|wenden Sie sich)/
          : new RegExp(`^${expected} `),
      );
    });
  });

  it('nominates with the rights of the person, and once', async () => {
    const self = { department: OWN };
    const other = { department: FOREIGN, person: 'user:default/head' };
    const refused = await portal.as('staff').run('digital-scout', other);
    expect(refused.message).toContain('Dazu fehlt Ihnen das Recht');
    const first = await portal.as('staff').run('digital-scout', self);
    const again = await portal.as('staff').run('digital-scout', self);
    expect([first.status, again.status]).toEqual(['completed', 'completed']);
    const late = await portal.as('scout').run('digital-scout', self);
    expect(late.message).toContain('ist keine Stelle frei');
  });

  it('hands a need in once, although it is asked twice', async () => {
    const need = { school: 'group:default/schule-100001', title: 'Beamer' };
    const first = await portal.as('school').run('schulbedarf', need);
    const again = await portal.as('school').run('schulbedarf', need);
    expect(first.output.links[0].url).toMatch(/massnahme=/);
    expect(again.output.links).toEqual(first.output.links);
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
    expect(await seen('itTeam')).not.toContain(id);
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

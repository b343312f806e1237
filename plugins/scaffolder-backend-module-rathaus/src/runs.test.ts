import { createMockDirectory } from '@backstage/backend-test-utils';
import { JsonObject } from '@backstage/types';
import { entryEntityRef } from '@rathaus/plugin-service-registry-common';
import { slugFromTitle } from '@rathaus/rathaus-common';
import { readdir } from 'node:fs/promises';
import { FOREIGN, OWN, Role, ROLES, SEEKING } from './__testUtils__/people';
import { readTemplates } from './__testUtils__/readTemplates';
import { startTestTemplates } from './__testUtils__/startTestTemplates';
import { colleagueOf } from './__testUtils__/town';

jest.setTimeout(60_000);

type Portal = Awaited<ReturnType<typeof startTestTemplates>>;

const NEEDS = {
  confidentiality: 'hoch',
  integrity: 'normal',
  availability: 'normal',
};

/** A template of one step, whose outcome and link are the run's. */
function oneStep(name: string, action: string, input: JsonObject) {
  return {
    apiVersion: 'scaffolder.backstage.io/v1beta3',
    kind: 'Template',
    metadata: { name },
    spec: {
      type: 'test',
      steps: [{ id: 'step', action, input }],
      output: {
        outcome: '${{ steps.step.output.outcome }}',
        href: '${{ steps.step.output.href }}',
      },
    },
  };
}

/** The template of a repository without its form. */
function repositoryTemplate() {
  const [template] = readTemplates().filter(
    ({ metadata }) => metadata.name === 'softwareprojekt',
  );
  return {
    ...template,
    metadata: { ...template.metadata, name: 'repository' },
    spec: {
      ...template.spec,
      parameters: [],
      output: { outcome: '${{ steps.repository.output.outcome }}' },
    },
  };
}

const space = createMockDirectory();

const every = (outcome: string | RegExp) =>
  Object.fromEntries(ROLES.map(role => [role, outcome]));

/** Each action alone. */
const ONE_STEP = [
  oneStep('eintrag', 'rathaus:entry:create', {
    title: '${{ parameters.title }}',
    type: 'basisdienst',
    owner: '${{ parameters.owner }}',
  }),
  oneStep('aenderung', 'rathaus:entry:update', {
    entry: '${{ parameters.entry }}',
    summary: '${{ parameters.title }}',
  }),
  oneStep('schnittstelle-einzeln', 'rathaus:interface:register', {
    title: '${{ parameters.title }}',
    type: 'xoev',
    entries: ['${{ parameters.entry }}'],
    definition: 'XMeld',
  }),
  oneStep('team', 'rathaus:team:register', {
    title: '${{ parameters.title }}',
  }),
  oneStep('nominierung', 'rathaus:scout:nominate', {
    department: '${{ parameters.department }}',
    person: '${{ parameters.person }}',
  }),
  oneStep('bedarf', 'rathaus:backlog:hand-in', {
    school: 'group:default/schule-100001',
    title: '${{ parameters.title }}',
  }),
];

describe('runs of templates, through the real router', () => {
  let portal: Portal;

  beforeAll(async () => {
    const templates = readTemplates();
    portal = await startTestTemplates(
      [
        ...templates,
        ...ONE_STEP,
        repositoryTemplate(),
        {
          apiVersion: 'scaffolder.backstage.io/v1beta3',
          kind: 'Template',
          metadata: { name: 'zu-viel' },
          spec: {
            type: 'test',
            steps: [
              { id: 'log', action: 'debug:log', input: { message: 'x' } },
            ],
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
                input: { entry: '${{ parameters.other }}', summary: 'x' },
              },
            ],
            output: { outcome: '${{ steps.aenderung.output.outcome }}' },
          },
        },
      ],
      { repositories: { folder: space.resolve('repositories') } },
    );
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

  describe('rights, every action by every role', () => {
    /** One who may do nothing at once, and one who may do all of it. */
    const TWICE = new Set<Role>(['staff', 'cdoOffice']);
    const NO_RIGHT = /^refused (Der|Die|Das) .*(Recht|wenden Sie sich)/;
    /** What comes of it where it is not simply done. */
    const outcomes: Record<string, Partial<Record<Role, string | RegExp>>> = {
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
        staff: 'proposed',
        taskForce: 'proposed',
        school: 'proposed',
      },
      team: {
        staff: 'proposed',
        scout: 'proposed',
        head: 'proposed',
        taskForce: 'proposed',
        school: 'proposed',
      },
      'nomination of oneself': {
        ...every('nominated'),
        // Is Digital Scout already.
        scout: /^refused .*Person: /,
      },
      'nomination of somebody else': {
        ...every(NO_RIGHT),
        head: 'nominated',
        cdoOffice: 'nominated',
        admin: 'nominated',
      },
      need: {
        ...every(NO_RIGHT),
        cdoOffice: 'handed-in',
        taskForce: 'handed-in',
        school: 'handed-in',
        admin: 'handed-in',
      },
      repository: {
        staff: NO_RIGHT,
        taskForce: NO_RIGHT,
        school: NO_RIGHT,
      },
    };
    /** An entry of the own Fachbereich for each role. */
    const targetOf = (role: Role) =>
      `component:default/ziel-${role.toLowerCase()}`;
    const steps: Record<string, (role: Role) => [string, object]> = {
      'entry of the own Fachbereich': () => ['eintrag', { owner: OWN }],
      'entry of a foreign Fachbereich': () => ['eintrag', { owner: FOREIGN }],
      'change of an entry': role => ['aenderung', { entry: targetOf(role) }],
      interface: role => ['schnittstelle-einzeln', { entry: targetOf(role) }],
      team: () => ['team', {}],
      'nomination of oneself': () => ['nominierung', { department: OWN }],
      'nomination of somebody else': role => [
        'nominierung',
        { department: OWN, person: colleagueOf(role) },
      ],
      need: () => ['bedarf', {}],
      repository: role => [
        'repository',
        {
          variant: 'documentation',
          name: `von-${role.toLowerCase()}`,
          description: 'Text',
          owner: OWN,
        },
      ],
    };
    beforeAll(async () => {
      for (const role of ROLES) {
        await portal
          .as('admin')
          .run('eintrag', { title: `Ziel ${role}`, owner: OWN });
      }
    });

    it.each(Object.keys(outcomes))('%s', async what => {
      const seen: Record<string, unknown> = {};
      const expected: Record<string, unknown> = {};
      for (const role of ROLES) {
        const wanted = outcomes[what][role] ?? 'done';
        const [template, values] = steps[what](role);
        const input = { title: `${what} ${role}`, ...values };
        const first = await portal.as(role).run(template, input);
        const again = TWICE.has(role)
          ? await portal.as(role).run(template, input)
          : first;
        const refusal = `refused ${first.message}`;
        seen[role] = [first.output?.outcome ?? refusal, again.output];
        expected[role] = [
          expect.stringMatching(wanted),
          // Who does it again finds what is there; only names of repositories are taken.
          what === 'repository' && TWICE.has(role) ? undefined : first.output,
        ];
      }
      expect(seen).toEqual(expected);
    });

    it('are asked about all actions of the portal', async () => {
      const { body } = await portal
        .as('staff')
        .send('get', '/scaffolder/v2/actions');
      const ofThePortal = body
        .map(({ id }: { id: string }) => id)
        .filter((id: string) => id.startsWith('rathaus:'));
      const asked = ONE_STEP.map(({ spec }) => spec.steps[0].action);
      expect([...asked, 'rathaus:repository:publish'].sort()).toEqual(
        ofThePortal.sort(),
      );
    });
  });

  it('nominates for a post once, and says when none is free', async () => {
    const first = await portal
      .as('staff')
      .run('digital-scout', { department: SEEKING });
    expect(first.output.links[0].url).toContain('bauen');
    const late = await portal
      .as('school')
      .run('digital-scout', { department: SEEKING });
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

  it('starts a failed run again once its cause is gone, without doing finished steps twice', async () => {
    const scout = portal.as('scout');
    const values = { title: 'Halbes', other: 'component:default/fehlendes' };
    const failed = await scout.run('halb', values);
    expect(failed).toMatchObject({
      status: 'failed',
      message: expect.stringContaining('Der Eintrag wurde nicht geändert'),
    });
    const before = await entry('halbes');
    await scout.run('eintrag', { title: 'Fehlendes', owner: OWN });
    // What somebody has done with the entry meanwhile is left alone.
    await scout
      .send('put', '/service-registry/entries/halbes', {
        fields: { ...before.fields, summary: 'Inzwischen ergänzt' },
      })
      .set('If-Match', '"1"')
      .expect(200);
    expect(await scout.retry(failed.id)).toMatchObject({
      status: 'completed',
      output: { outcome: 'done' },
    });
    expect(await entry('fehlendes')).toMatchObject({
      revision: 2,
      fields: { summary: 'x' },
    });
    expect(await entry('halbes')).toMatchObject({
      revision: 2,
      fields: { summary: 'Inzwischen ergänzt' },
    });
    // A new run with the same values meets the entry as well.
    const anew = await scout.run('halb', values);
    expect(anew.status).toBe('completed');
    expect(await entry('halbes')).toMatchObject({ revision: 2 });
    // Somebody else does not take it for their own.
    const other = await portal.as('cdoOffice').run('halb', values);
    expect(other.message).toContain('gibt es schon');
  });

  it('proposes a second change beside the first', async () => {
    const staff = portal.as('staff');
    await portal.as('admin').run('eintrag', { title: 'Offenes', owner: OWN });
    const target = { entry: 'component:default/offenes' };
    const one = await staff.run('aenderung', { ...target, title: 'eins' });
    const two = await staff.run('aenderung', { ...target, title: 'zwei' });
    expect(one.output.outcome).toBe('proposed');
    expect(two.output.outcome).toBe('proposed');
    expect(two.output.href).not.toBe(one.output.href);
  });

  it('ends the template of a team in proposals where the right is missing, and says what is left', async () => {
    const run = await portal.as('staff').run('it-team', {
      title: 'Team Geodaten',
      name: 'geodaten',
      description: 'Hält Karten bereit.',
      department: OWN,
      members: ['user:default/staff'],
      email: 'geodaten@stadt.example',
      entryTitle: 'Stadtplan',
      entryType: 'basisdienst',
      entrySummary: 'Zeigt die Stadt.',
    });
    const proposal = expect.stringMatching(/^\/servicekatalog\/vorschlag\//);
    expect(run).toMatchObject({
      status: 'completed',
      output: {
        links: [
          { title: 'Team Geodaten', url: proposal },
          { title: 'Stadtplan', url: proposal },
        ],
        text: [
          { content: expect.stringContaining('liegt dem CDO-Büro vor') },
          {
            title: 'Das Repository ist noch nicht angelegt',
            content: expect.stringContaining('wer Einträge anlegen darf'),
          },
          { content: expect.stringContaining('Ihr Vorschlag liegt ihnen vor') },
        ],
      },
    });
    await expect(readdir(space.resolve('repositories'))).resolves.not.toContain(
      'team-geodaten.git',
    );
    // The CDO office makes the team of it.
    const cdo = portal.as('cdoOffice');
    const { body } = await cdo.send('get', '/service-registry/proposals');
    const [team] = body.items.filter(
      (item: { entryTitle: string }) => item.entryTitle === 'Team Geodaten',
    );
    await cdo
      .send('post', `/service-registry/proposals/${team.id}/decide`, {
        accept: true,
        entryRevision: team.entryRevision,
      })
      .set('If-Match', `"${team.revision}"`)
      .expect(200);
    const made = await cdo.send('get', '/service-registry/descriptors');
    expect(made.body.items).toContainEqual(
      expect.objectContaining({ entityRef: 'group:teams/team-geodaten' }),
    );
  });

  it('says in German that a repository was not made, and who makes it', async () => {
    const run = await portal.as('staff').run('softwareprojekt', {
      variant: 'documentation',
      title: 'Termine',
      name: 'termine',
      description: 'Erinnert an Termine.',
      owner: OWN,
    });
    expect(run).toMatchObject({
      status: 'failed',
      message: expect.stringMatching(
        /^Das Repository wurde nicht angelegt: .*IT-Team oder dem Digital Scout/,
      ),
    });
    await expect(readdir(space.resolve('repositories'))).resolves.not.toContain(
      'termine.git',
    );
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
    const run = await portal
      .as('scout')
      .run('halb', { title, other: 'component:default/gibt-es-nicht' });
    const { body } = await portal
      .as('scout')
      .send('get', `/service-registry/entries?q=&sort=title&limit=100`);
    const titles = body.items.map((item: { title: string }) => item.title);
    expect(run.status).toBe('failed');
    expect(titles).toContain(title);

    // Teams and interfaces get their names of letters and digits alone.
    await portal.as('itTeam').run('team', { title });
    await portal.as('admin').run('schnittstelle-einzeln', {
      title,
      entry: entryEntityRef(slugFromTitle(title)),
    });
    const { body: descriptors } = await portal
      .as('staff')
      .send('get', '/service-registry/descriptors');
    const made = descriptors.items.filter(
      ({ content }: { content: { title: string } }) => content.title === title,
    );
    expect(
      made.map(({ entityRef }: { entityRef: string }) => entityRef),
    ).toEqual([
      expect.stringMatching(/^api:interfaces\/[a-z0-9-]+$/),
      expect.stringMatching(/^group:teams\/[a-z0-9-]+$/),
    ]);
    const need = await portal.as('school').run('bedarf', { title });
    expect(need.output.href).toMatch(
      /^\/schulprojekte\/schulen\?massnahme=[\w-]+$/,
    );
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
    for (const [role, template] of [
      ['itTeam', 'team'],
      ['school', 'bedarf'],
    ] as const) {
      const run = await portal.as(role).run(template, values);
      expect(run.message).toMatch(/Bezeichnung: |Die Angaben sind zu lang/);
      expect(run.message.length).toBeLessThan(1_000);
    }
  });
});

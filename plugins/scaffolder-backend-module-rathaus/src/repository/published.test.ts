import { createMockDirectory } from '@backstage/backend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import scaffolderModel from '@backstage/plugin-catalog-backend-module-scaffolder-entity-model';
import repositoriesModule from '@rathaus/plugin-catalog-backend-module-repositories';
import serviceRegistryModule from '@rathaus/plugin-catalog-backend-module-service-registry';
import { execFile } from 'node:child_process';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { stringify } from 'yaml';
import { OWN } from '../__testUtils__/people';
import { readTemplates } from '../__testUtils__/readTemplates';
import { startTestTemplates } from '../__testUtils__/startTestTemplates';
import { TOWN } from '../__testUtils__/town';
import { startForge } from './__testUtils__/startForge';

jest.setTimeout(60_000);

const execute = promisify(execFile);
const space = createMockDirectory();
const folder = space.resolve('repositories');

/** The portal's templates that make a repository. */
const WITH_REPOSITORY = ['it-team', 'softwareprojekt'];

/** A title that is nothing but text, whatever it looks like. */
const TITLE = 'Söhne & "Töchter": ${{ secrets.x }} {{ 7*7 }} # $(id)';

/** Clones a repository as people do, and runs the checks that it brings along. */
async function cloneAndCheck(name: string) {
  const clone = space.resolve(`clone-${name}`);
  await execute('git', ['clone', '--quiet', `${folder}/${name}.git`, clone]);
  const { scripts } = JSON.parse(
    await readFile(path.join(clone, 'package.json'), 'utf8'),
  );
  // As `npm test` does, with the Node that runs this test.
  await execute('sh', ['-c', scripts.test], {
    cwd: clone,
    env: { PATH: `${path.dirname(process.execPath)}:${process.env.PATH}` },
  });
  return clone;
}

const template = (name: string, spec: object) =>
  stringify({
    apiVersion: 'scaffolder.backstage.io/v1beta3',
    kind: 'Template',
    metadata: { name },
    spec: { type: 'test', ...spec },
  });

/** The portal's templates for repositories, and some that are broken. */
const FILES = {
  'town.yaml': TOWN.map(entity =>
    stringify({ ...entity, relations: undefined }),
  ).join('---\n'),
  // As the portal's own list does it.
  'all.yaml': [
    { name: 'vorlagen', spec: {} },
    ...['kein-yaml', 'ohne-schritte', 'fehlt', 'unbekannt', 'gut'].map(
      name => ({ name, spec: { target: `./${name}/template.yaml` } }),
    ),
  ]
    .map(({ name, spec }) =>
      stringify({
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'Location',
        metadata: { name },
        spec,
      }),
    )
    .join('---\n'),
  'kein-yaml': { 'template.yaml': 'kind: Template\nspec: [' },
  'ohne-schritte': { 'template.yaml': template('ohne-schritte', {}) },
  unbekannt: {
    'template.yaml': template('unbekannt', {
      steps: [{ id: 'eins', action: 'rathaus:gibt-es-nicht', input: {} }],
    }),
  },
  gut: {
    'template.yaml': template('gut', {
      steps: [
        {
          id: 'team',
          action: 'rathaus:team:register',
          input: { title: 'Team Geodaten', members: ['user:default/staff'] },
        },
      ],
      output: { outcome: '${{ steps.team.output.outcome }}' },
    }),
  },
};

describe('repositories from templates, with the real catalog', () => {
  const publish = { target: 'embedded', host: '', owner: 'stadt' };
  const forges: Awaited<ReturnType<typeof startForge>>[] = [];
  let portal: Awaited<ReturnType<typeof startTestTemplates>>;

  beforeAll(async () => {
    space.setContent({ ...FILES, gitlab: {}, gitea: {} });
    const gitlab = await startForge('gitlab', space.resolve('gitlab'));
    const gitea = await startForge('gitea', space.resolve('gitea'));
    forges.push(gitlab, gitea);
    const files = readTemplates()
      .filter(({ metadata }) => WITH_REPOSITORY.includes(metadata.name))
      .flatMap(
        ({ metadata }) =>
          metadata.annotations?.['backstage.io/managed-by-location'] ?? [],
      );
    const file = (target: string) => ({
      type: 'file',
      target,
      rules: [{ allow: ['Group', 'User', 'Template', 'Location'] }],
    });
    portal = await startTestTemplates(
      [],
      { repositories: { folder }, templates: { publish } },
      {
        catalog: [
          catalogPlugin,
          scaffolderModel,
          repositoriesModule,
          serviceRegistryModule,
        ],
        config: {
          catalog: {
            rules: [{ allow: ['Component'] }],
            stitchingStrategy: { pollingInterval: { milliseconds: 50 } },
            locations: [
              file(space.resolve('town.yaml')),
              file(space.resolve('all.yaml')),
              ...files.map(target => file(target.replace('file:', ''))),
            ],
          },
          integrations: {
            gitlab: [
              {
                host: gitlab.host,
                baseUrl: gitlab.url,
                apiBaseUrl: `${gitlab.url}/api/v4`,
                token: 'geheim',
              },
            ],
            gitea: [
              {
                host: gitea.host,
                baseUrl: gitea.url,
                username: 'portal',
                password: 'geheim',
              },
            ],
          },
        },
      },
    );
    for (const name of WITH_REPOSITORY) {
      await entity(`template/default/${name}`);
    }
  });

  afterAll(() => forges.forEach(forge => forge.close()));

  /** Waits until the catalog has it. */
  async function entity(ref: string) {
    for (;;) {
      const { body } = await portal
        .as('staff')
        .send('get', `/catalog/entities/by-name/${ref}`);
      if (body.metadata) {
        return body;
      }
      await pause(50);
    }
  }

  const project = (name: string) => ({
    variant: 'documentation',
    title: 'Termine',
    name,
    description: 'Erinnert an Termine.',
    owner: OWN,
  });

  it.each(['service', 'documentation'])(
    'makes a %s that passes its own checks',
    async variant => {
      const run = await portal.as('itTeam').run('softwareprojekt', {
        variant,
        title: TITLE,
        name: `projekt-${variant}`,
        description: `Erinnert an: $(touch ${space.resolve('canary')})`,
        owner: OWN,
      });
      expect(run).toMatchObject({
        status: 'completed',
        output: {
          links: [
            {
              title: TITLE,
              url: `/catalog/default/component/projekt-${variant}`,
            },
          ],
        },
      });
      const clone = await cloneAndCheck(`projekt-${variant}`);
      // What looks like a shell's has not met one, neither here nor in the checks of the repository.
      await expect(stat(space.resolve('canary'))).rejects.toThrow('ENOENT');
      const script = await stat(path.join(clone, 'pruefen/doku.mjs'));
      expect(script.mode % 0o200).toBeGreaterThanOrEqual(0o100);
      expect(await readdir(clone)).toEqual(
        expect.arrayContaining(['.editorconfig', '.gitea', '.gitlab-ci.yml']),
      );
    },
  );

  it('makes a team with its first entry, and the catalog shows all of them', async () => {
    const run = await portal.as('itTeam').run('it-team', {
      title: TITLE,
      name: 'geodaten',
      description: 'Hält Karten bereit.',
      department: OWN,
      members: ['user:default/scout', 'user:default/staff'],
      email: 'geodaten@stadt.example',
      phone: '05241 82-1',
      entryTitle: 'Stadtplan',
      entryType: 'basisdienst',
      entrySummary: 'Zeigt die Stadt.',
    });
    expect(run).toMatchObject({
      status: 'completed',
      output: {
        links: [
          { title: TITLE },
          { title: 'Stadtplan' },
          { url: '/catalog/default/component/team-geodaten' },
        ],
      },
    });
    await cloneAndCheck('team-geodaten');

    expect(await entity('component/default/team-geodaten')).toMatchObject({
      metadata: { title: TITLE },
      spec: {
        type: 'dokumentation',
        owner: expect.stringMatching(/^group:teams\//),
      },
    });
  });

  it('refuses names and texts that the form refuses, whoever leaves the form out', async () => {
    const start = (values: object) =>
      portal.as('staff').send('post', '/scaffolder/v2/tasks', {
        templateRef: 'template:default/softwareprojekt',
        values: {
          variant: 'service',
          title: 'Titel',
          name: 'name',
          description: 'Text',
          owner: OWN,
          ...values,
        },
      });
    for (const values of [
      { name: '../../etc' },
      { name: 'x.git' },
      { title: '<script>alert(1)</script>' },
      { description: 'zwei\nZeilen' },
      { variant: '../it-team/skeleton' },
      { title: 'x'.repeat(10_000_000) },
    ]) {
      const { status } = await start(values);
      expect([400, 413]).toContain(status);
    }
    expect(await readdir(folder)).not.toContain('name.git');
  });

  it('says in German when a name is taken or the right is missing', async () => {
    const values = {
      variant: 'documentation',
      title: 'Doppelt',
      name: 'doppelt',
      description: 'Text',
      owner: OWN,
    };
    await portal.as('itTeam').run('softwareprojekt', values);
    const second = await portal.as('head').run('softwareprojekt', values);
    expect(second.status).toBe('failed');
    expect(second.message).toContain(
      'Ein Repository mit dem Namen „doppelt“ gibt es schon.',
    );
    const refused = await portal
      .as('staff')
      .run('softwareprojekt', { ...values, name: 'ohne-recht' });
    expect(refused.message).toContain('Dazu fehlt Ihnen das Recht');
    expect(await readdir(folder)).not.toContain('ohne-recht.git');
    // Nothing of the attempts is left.
    expect(
      (await readdir(folder)).filter(name => !name.endsWith('.git')),
    ).toEqual([]);
  });

  it.each(['gitlab', 'gitea'] as const)(
    'a repository on %s gets into the catalog with the rights of whoever starts the run',
    async target => {
      const forge = forges[target === 'gitlab' ? 0 : 1];
      Object.assign(publish, { target, host: forge.host });
      const run = await portal
        .as('itTeam')
        .run('softwareprojekt', project(`termine-${target}`));
      expect(`${run.message}`).toBe('undefined');
      expect(await entity(`component/default/termine-${target}`)).toMatchObject(
        {
          metadata: {
            title: 'Termine',
            annotations: {
              'backstage.io/managed-by-location': `url:${
                run.output.links[1].url
              }/${
                target === 'gitlab' ? '-/blob' : 'src/branch'
              }/main/catalog-info.yaml`,
            },
          },
        },
      );
      // A Digital Scout may create entries, but not have files registered: nothing is made at all.
      const refused = await portal
        .as('scout')
        .run('softwareprojekt', project('ohne-recht'));
      expect(refused.message).toMatch(
        /^Das Repository wurde nicht angelegt: .*IT-Team/,
      );
      expect([...forge.state.projects.keys()]).toEqual([`termine-${target}`]);
    },
  );

  it('lets nobody register files by hand who may not', async () => {
    const location = { type: 'url', target: `${forges[0].url}/x.yaml` };
    const statuses = [];
    for (const role of ['staff', 'scout', 'head', 'school'] as const) {
      const answer = await portal
        .as(role)
        .send('post', '/catalog/locations', location);
      statuses.push(answer.status);
    }
    expect(statuses).toEqual([403, 403, 403, 403]);
  });

  it('a team of a template is in the catalog by itself', async () => {
    const run = await portal.as('itTeam').run('gut', {});
    expect(run.output.outcome).toBe('done');
    expect(await entity('group/teams/team-geodaten')).toMatchObject({
      spec: { type: 'team', members: ['user:default/staff'] },
    });
  });

  it('reports broken templates, and goes on with the others', async () => {
    // The good one is the last of the list.
    await entity('template/default/gut');
    const { body } = await portal
      .as('admin')
      .send('get', '/catalog/entities?filter=kind=template');
    expect(
      body
        .map(({ metadata }: { metadata: { name: string } }) => metadata.name)
        .sort(),
    ).toEqual(['gut', ...WITH_REPOSITORY, 'unbekannt']);
    // What the page compares the templates with.
    await entity('location/default/vorlagen');
    const { body: form } = await portal
      .as('staff')
      .send(
        'get',
        '/scaffolder/v2/templates/default/template/gut/parameter-schema',
      );
    expect(form).toMatchObject({ steps: [] });
    const unknown = await portal.as('admin').run('unbekannt', {});
    expect(unknown).toMatchObject({
      status: 'failed',
      message: expect.stringContaining('rathaus:gibt-es-nicht'),
    });
  });
});

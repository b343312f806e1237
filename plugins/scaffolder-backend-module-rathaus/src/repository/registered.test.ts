import { createMockDirectory } from '@backstage/backend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import scaffolderModel from '@backstage/plugin-catalog-backend-module-scaffolder-entity-model';
import catalogModuleServiceRegistry from '@rathaus/plugin-catalog-backend-module-service-registry';
import { setTimeout as pause } from 'node:timers/promises';
import { stringify } from 'yaml';
import { OWN } from '../__testUtils__/people';
import { readTemplates } from '../__testUtils__/readTemplates';
import { startTestTemplates } from '../__testUtils__/startTestTemplates';
import { TOWN } from '../__testUtils__/town';
import { startForge } from './__testUtils__/startForge';

jest.setTimeout(60_000);

const space = createMockDirectory();

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

describe('templates and the real catalog', () => {
  const publish = { target: 'gitlab', host: '', owner: 'stadt' };
  const forges: Awaited<ReturnType<typeof startForge>>[] = [];
  let portal: Awaited<ReturnType<typeof startTestTemplates>>;

  beforeAll(async () => {
    space.setContent({ ...FILES, gitlab: {}, gitea: {} });
    const gitlab = await startForge('gitlab', space.resolve('gitlab'));
    const gitea = await startForge('gitea', space.resolve('gitea'));
    forges.push(gitlab, gitea);
    const softwareprojekt = readTemplates().flatMap(
      ({ metadata }) =>
        (metadata.name === 'softwareprojekt' &&
          metadata.annotations?.['backstage.io/managed-by-location']?.replace(
            'file:',
            '',
          )) ||
        [],
    );
    const file = (target: string) => ({
      type: 'file',
      target,
      rules: [{ allow: ['Group', 'User', 'Template', 'Location'] }],
    });
    portal = await startTestTemplates(
      [],
      { templates: { publish } },
      {
        catalog: [catalogPlugin, scaffolderModel, catalogModuleServiceRegistry],
        config: {
          catalog: {
            rules: [{ allow: ['Component'] }],
            stitchingStrategy: { pollingInterval: { milliseconds: 50 } },
            locations: [
              file(space.resolve('town.yaml')),
              file(space.resolve('all.yaml')),
              ...softwareprojekt.map(file),
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
    await entity('template/default/softwareprojekt');
  });

  afterAll(() => forges.forEach(forge => forge.close()));

  /** Waits until the catalog has it. */
  async function entity(path: string) {
    for (;;) {
      const { body } = await portal
        .as('staff')
        .send('get', `/catalog/entities/by-name/${path}`);
      if (body.metadata) {
        return body;
      }
      await pause(50);
    }
  }

  const values = (name: string) => ({
    variant: 'documentation',
    title: 'Termine',
    name,
    description: 'Erinnert an Termine.',
    owner: OWN,
  });

  it.each(['gitlab', 'gitea'] as const)(
    'a repository on %s gets into the catalog with the rights of whoever starts the run',
    async target => {
      const forge = forges[target === 'gitlab' ? 0 : 1];
      Object.assign(publish, { target, host: forge.host });
      const run = await portal
        .as('itTeam')
        .run('softwareprojekt', values(`termine-${target}`));
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
        .run('softwareprojekt', values('ohne-recht'));
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
    ).toEqual(['gut', 'softwareprojekt', 'unbekannt']);
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

import {
  createMockDirectory,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import repositoriesModule from '@rathaus/plugin-catalog-backend-module-repositories';
import { execFile } from 'node:child_process';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import request from 'supertest';
import { OWN } from '../__testUtils__/people';
import { readTemplates } from '../__testUtils__/readTemplates';
import { startTestTemplates } from '../__testUtils__/startTestTemplates';

jest.setTimeout(60_000);

const execute = promisify(execFile);
const space = createMockDirectory();
const folder = space.resolve('repositories');

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

describe('repositories from templates, in the folder of the portal', () => {
  let portal: Awaited<ReturnType<typeof startTestTemplates>>;

  beforeAll(async () => {
    portal = await startTestTemplates(readTemplates(), {
      repositories: { folder },
    });
  });

  it.each(['service', 'documentation'])(
    'makes a %s that passes its own checks',
    async variant => {
      const run = await portal.as('itTeam').run('softwareprojekt', {
        variant,
        title: TITLE,
        name: `projekt-${variant}`,
        description: 'Erinnert an: Termine',
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

    const backend = await startTestBackend({
      features: [
        catalogPlugin,
        repositoriesModule,
        mockServices.rootConfig.factory({
          data: { rathaus: { repositories: { folder } } },
        }),
      ],
    });
    const read = async (ref: string) =>
      (
        await request(backend.server).get(
          `/api/catalog/entities/by-name/${ref}`,
        )
      ).body;
    while (!(await read('component/default/team-geodaten')).metadata) {
      await pause(50);
    }
    expect(await read('component/default/team-geodaten')).toMatchObject({
      metadata: { title: TITLE },
      spec: {
        type: 'dokumentation',
        owner: expect.stringMatching(/^group:teams\//),
      },
    });
    await backend.stop();
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
});

import {
  createMockDirectory,
  mockServices,
} from '@backstage/backend-test-utils';
import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { promisify } from 'node:util';
import { startForge, Trouble } from '../__testUtils__/startForge';
import { createHost } from '../createHost';
import { sourceFiles } from '../lib/sourceFiles';
import { RepositoryRequest, RunContext } from './RepositoryHost';

jest.setTimeout(30_000);

const execute = promisify(execFile);
const space = createMockDirectory();

const refuse =
  (method: string, part: string, status: number): Trouble =>
  (request, response) => {
    if (request.method !== method || !request.url?.includes(part)) {
      return false;
    }
    response.writeHead(status);
    response.end();
    return true;
  };

/** Waits of the maintained action between its attempts take no time. */
function withoutWaiting() {
  const { setTimeout: real } = global;
  jest
    .spyOn(global, 'setTimeout')
    .mockImplementation((run, ms, ...rest) =>
      real(run, ms && ms >= 1_000 ? 0 : ms, ...rest),
    );
}

describe.each(['gitlab', 'gitea'] as const)('ForgeHost, %s', kind => {
  const title = { gitlab: 'GitLab', gitea: 'Gitea' }[kind];
  const push = 'git-receive-pack';
  const creation = { gitlab: '/api/v4/projects', gitea: '/orgs/stadt/repos' }[
    kind
  ];
  let forge: Awaited<ReturnType<typeof startForge>>;
  let request: RepositoryRequest;

  beforeEach(async () => {
    space.setContent({
      source: {
        'README.md': '# Hallo\n',
        '.editorconfig': 'root = true\n',
        bin: { 'start.sh': '#!/bin/sh\n' },
      },
      forge: {},
    });
    forge = await startForge(kind, space.resolve('forge'));
    request = {
      name: 'team-daten',
      title: 'Team Daten',
      description: 'Wertet Daten aus: $(id) ${{ x }}',
      owner: 'group:default/team-daten',
      files: await sourceFiles(space.resolve('source')),
      author: { name: 'Eva Beispiel', email: 'eva@stadt.example' },
      run: 'lauf-1',
    };
  });

  afterEach(() => {
    forge.close();
    jest.restoreAllMocks();
  });

  const host = (timeout = { milliseconds: 20_000 }, secret = 'geheim') =>
    createHost({
      events: mockServices.events.mock(),
      logger: mockServices.logger.mock(),
      config: mockServices.rootConfig({
        data: {
          integrations: {
            gitlab: [
              {
                host: forge.host,
                baseUrl: forge.url,
                apiBaseUrl: `${forge.url}/api/v4`,
                token: secret,
              },
            ],
            gitea: [
              {
                host: forge.host,
                baseUrl: forge.url,
                username: 'portal',
                password: secret,
              },
            ],
          },
          rathaus: {
            templates: {
              publish: {
                target: kind,
                host: forge.host,
                owner: 'stadt',
                timeout,
              },
            },
          },
        },
      }),
    });

  /** A run as the scaffolder keeps it from one attempt to the next. */
  function newRun(): RunContext {
    const done = new Set<string>();
    let folders = 0;
    return {
      async once(key, step) {
        if (!done.has(key)) {
          await step();
          done.add(key);
        }
      },
      async temporaryFolder() {
        folders += 1;
        const folder = space.resolve(`temporary-${folders}`);
        await mkdir(folder);
        return folder;
      },
    };
  }

  const filesThere = async () =>
    (
      await execute('git', [
        '-C',
        forge.gitdir('team-daten'),
        'ls-tree',
        '-r',
        '--name-only',
        'main',
      ])
    ).stdout.split('\n');

  it('makes a repository that can be cloned, and the same run finds its own again', async () => {
    const run = newRun();
    const published = await host().publish(request, run);
    expect(published).toMatchObject({
      cloneUrl: `${forge.url}/stadt/team-daten.git`,
      catalogInfo: {
        type: 'url',
        target: {
          gitlab: `${forge.url}/stadt/team-daten/-/blob/main/catalog-info.yaml`,
          gitea: `${forge.url}/stadt/team-daten/src/branch/main/catalog-info.yaml`,
        }[kind],
      },
    });
    expect(await filesThere()).toEqual([
      '.editorconfig',
      'README.md',
      'bin/start.sh',
      '',
    ]);
    expect(forge.state.projects.get('team-daten')?.description).toBe(
      request.description,
    );

    const before = forge.requests.length;
    await host().publish(request, run);
    expect(
      forge.requests.slice(before).filter(route => !route.startsWith('GET')),
    ).toEqual([]);
  });

  it('writes nothing to say what it would do, and refuses a name that is taken', async () => {
    await host().preview(request);
    expect(forge.state.projects.size).toBe(0);
    await forge.state.create('team-daten', 'Von jemand anderem');
    const taken = `In ${title} gibt es „stadt/team-daten“ schon.`;
    await expect(host().preview(request)).rejects.toThrow(taken);
    await expect(host().publish(request, newRun())).rejects.toThrow(taken);
    expect(await forge.state.newest('team-daten')).toBeUndefined();
  });

  it('says that its access is refused and nothing was made', async () => {
    await expect(
      host(undefined, 'falsch').publish(request, newRun()),
    ).rejects.toThrow(
      new RegExp(`${title} hat das Portal abgewiesen.*nichts angelegt`),
    );
  });

  it('says what is there after an error in the middle, and goes on from there', async () => {
    withoutWaiting();
    const run = newRun();
    forge.make(refuse('GET', push, 500));
    await expect(host().publish(request, run)).rejects.toThrow(
      /stadt\/team-daten ist angelegt, aber noch leer\. Starten Sie den Lauf erneut/,
    );
    forge.make();
    await host().publish(request, run);
    expect(await filesThere()).toContain('README.md');
  });

  it('says that nothing is there when the error came first', async () => {
    forge.make(refuse('POST', creation, 500));
    await expect(host().publish(request, newRun())).rejects.toThrow(
      `${title} hat einen Fehler gemeldet. Es wurde nichts angelegt.`,
    );
  });

  it('does not wait for ever, and says what it cannot know', async () => {
    const run = newRun();
    await run.once('name-was-free', async () => {});
    forge.make(() => true);
    await expect(
      host({ milliseconds: 200 }).publish(request, run),
    ).rejects.toThrow(
      /nicht rechtzeitig geantwortet .* ist nicht bekannt: Sehen Sie unter .*stadt\/team-daten nach/,
    );
  });
});

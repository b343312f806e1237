import {
  createMockDirectory,
  mockServices,
} from '@backstage/backend-test-utils';
import { UserEntity } from '@backstage/catalog-model';
import { execFile } from 'node:child_process';
import { chmod, readdir, symlink } from 'node:fs/promises';
import { promisify } from 'node:util';
import { commitAuthor } from '../lib/commitAuthor';
import { sourceFiles, sourceFolder } from '../lib/sourceFiles';
import { EmbeddedHost } from './EmbeddedHost';
import { RepositoryRequest } from './RepositoryHost';

const execute = promisify(execFile);
const space = createMockDirectory();

/** Somebody whose name would forge the head of a commit. */
const HOSTILE_NAME: UserEntity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { name: 'eva' },
  spec: {
    profile: {
      displayName: 'Eva <root@stadt.example> 0 +0000\nparent 4b825d',
      email: 'eva@stadt.example>\nencoding x',
    },
  },
};

async function setUp() {
  space.setContent({
    source: {
      'README.md': '# Hallo\n',
      '.gitignore': 'geheim\n',
      bin: { 'start.sh': '#!/bin/sh\n' },
      '.git': { config: '[core]\n\tsshCommand = false\n' },
    },
  });
  await chmod(space.resolve('source/bin/start.sh'), 0o755);
  const events = mockServices.events.mock();
  const request: RepositoryRequest = {
    name: 'team-daten',
    title: 'Team Daten\n[core]',
    description: '',
    owner: 'group:default/team-daten',
    files: await sourceFiles(space.resolve('source')),
    author: commitAuthor(HOSTILE_NAME, 'https://portal.example'),
    run: 'lauf-1',
  };
  const folder = space.resolve('repositories');
  return {
    request,
    folder,
    events,
    host: new EmbeddedHost({ folder, events }),
  };
}

describe('EmbeddedHost', () => {
  it('makes a repository that Git finds nothing wrong with, and tells of it', async () => {
    const { request, folder, events, host } = await setUp();
    const { cloneUrl } = await host.publish(request);
    expect(cloneUrl).toBe(`${folder}/team-daten.git`);
    await execute('git', ['-C', cloneUrl, 'fsck', '--strict']);
    const log = await execute('git', [
      '-C',
      cloneUrl,
      'log',
      '--format=%an | %ae | %P',
    ]);
    expect(log.stdout).toBe(
      'Eva  root@stadt.example  0 +0000 parent 4b825d | eva@stadt.example encoding x | \n',
    );
    const { stdout } = await execute('git', [
      '-C',
      cloneUrl,
      'ls-tree',
      '-r',
      '--format=%(objectmode) %(path)',
      'HEAD',
    ]);
    expect(stdout).toBe(
      '100644 .gitignore\n100644 README.md\n100755 bin/start.sh\n',
    );
    expect(events.publish).toHaveBeenCalledWith({
      topic: 'rathaus.repositories',
      eventPayload: { name: 'team-daten' },
    });
  });

  it('goes on with what the same run made, and refuses what another did', async () => {
    const { request, folder, host } = await setUp();
    await Promise.all([host.publish(request), host.publish(request)]);
    await host.preview(request);
    expect(await readdir(folder)).toEqual(['team-daten.git']);
    const other = { ...request, run: 'lauf-2' };
    await expect(host.publish(other)).rejects.toThrow(/gibt es schon/);
    await expect(host.preview(other)).rejects.toThrow(/gibt es schon/);
  });

  it('leaves nothing behind when it only says what it would do, or fails', async () => {
    const { request, folder, host } = await setUp();
    await host.preview(request);
    await expect(readdir(folder)).rejects.toThrow('ENOENT');
    const gone = { ...request.files[0], location: space.resolve('weg') };
    await expect(host.publish({ ...request, files: [gone] })).rejects.toThrow(
      'ENOENT',
    );
    expect(await readdir(folder)).toEqual([]);
  });

  it('names the address that people clone from', async () => {
    const { request, folder, events } = await setUp();
    const address = 'ssh://git@git.stadt.example/srv/';
    const host = new EmbeddedHost({ folder, address, events });
    expect((await host.preview(request)).cloneUrl).toBe(
      'ssh://git@git.stadt.example/srv/team-daten.git',
    );
  });
});

describe('sourceFiles', () => {
  it('refuses what leads out of the workspace', async () => {
    await setUp();
    space.addContent({ outside: { 'passwd.txt': 'x' } });
    const workspace = space.resolve('source');
    await symlink(space.resolve('outside'), `${workspace}/weg`);
    for (const path of ['../outside', '/etc', 'a/../../outside', 'weg']) {
      expect(() => sourceFolder(workspace, path)).toThrow(/führt aus/);
    }
    await expect(sourceFiles(workspace)).rejects.toThrow(
      '„weg“ ist keine gewöhnliche Datei',
    );
  });

  it('refuses nothing at all and too much', async () => {
    space.setContent({ empty: {}, large: { a: 'x'.repeat(26 * 1024 * 1024) } });
    await expect(sourceFiles(space.resolve('empty'))).rejects.toThrow(
      /keine Dateien/,
    );
    await expect(sourceFiles(space.resolve('large'))).rejects.toThrow(
      /zu groß/,
    );
  });
});

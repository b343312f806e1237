import git from 'isomorphic-git';
import fs from 'node:fs';
import path from 'node:path';

/** A bare repository in a folder, to which a test adds commits with one file each. */
export async function bareRepository(folder: string, name: string) {
  const gitdir = path.join(folder, `${name}.git`);
  await git.init({ fs, gitdir, bare: true, defaultBranch: 'main' });
  return {
    gitdir,
    async commit(content: string, filename = 'catalog-info.yaml') {
      const oid = await git.writeBlob({
        fs,
        gitdir,
        blob: Buffer.from(content),
      });
      const tree = await git.writeTree({
        fs,
        gitdir,
        tree: [{ mode: '100644', path: filename, oid, type: 'blob' }],
      });
      return git.commit({
        fs,
        gitdir,
        tree,
        ref: 'refs/heads/main',
        message: 'Stand',
        author: { name: 'Test', email: 'test@example.org' },
      });
    },
  };
}

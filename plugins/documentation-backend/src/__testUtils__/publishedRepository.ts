import git from 'isomorphic-git';
import fs from 'node:fs';

/** A bare repository with one commit. A target that begins with `->` makes a symbolic link. */
export async function publishedRepository(
  gitdir: string,
  files: Record<string, string>,
): Promise<void> {
  await git.init({ fs, gitdir, bare: true, defaultBranch: 'main' });
  await git.commit({
    fs,
    gitdir,
    tree: await writeTree(gitdir, Object.entries(files)),
    ref: 'refs/heads/main',
    message: 'Stand',
    author: { name: 'Test', email: 'test@example.org' },
  });
}

async function writeTree(
  gitdir: string,
  files: Array<[path: string, content: string]>,
): Promise<string> {
  const folders = new Map<string, Array<[string, string]>>();
  const tree = [];
  for (const [path, content] of files) {
    const [first, ...rest] = path.split('/');
    if (rest.length > 0) {
      folders.set(first, [
        ...(folders.get(first) ?? []),
        [rest.join('/'), content],
      ]);
    } else {
      const link = /^->(.+)$/.exec(content)?.[1];
      const blob = Buffer.from(link ?? content);
      tree.push({
        mode: link ? '120000' : '100644',
        path: first,
        oid: await git.writeBlob({ fs, gitdir, blob }),
        type: 'blob' as const,
      });
    }
  }
  for (const [path, inside] of folders) {
    const oid = await writeTree(gitdir, inside);
    tree.push({ mode: '040000', path, oid, type: 'tree' as const });
  }
  return git.writeTree({ fs, gitdir, tree });
}

import git, { TreeEntry } from 'isomorphic-git';
import fs from 'node:fs';
import { SourceFile } from './sourceFiles';

/** Branch that every repository begins with. */
export const DEFAULT_BRANCH = 'main';

/** Who made the first commit. */
export interface CommitAuthor {
  name: string;
  email: string;
}

/**
 * Writes a bare repository with one commit on `main`. No command is run, and
 * no working copy is made.
 *
 * @param gitdir - folder of the repository, which does not exist yet
 * @returns the commit's id
 */
export async function writeBareRepository(
  gitdir: string,
  options: {
    files: readonly SourceFile[];
    message: string;
    author: CommitAuthor;
    /** Values of the repository's own settings, by key, e.g. `rathaus.run`. */
    settings: Record<string, string>;
  },
): Promise<string> {
  await git.init({ fs, gitdir, bare: true, defaultBranch: DEFAULT_BRANCH });
  for (const [key, value] of Object.entries(options.settings)) {
    await git.setConfig({ fs, gitdir, path: key, value });
  }
  return git.commit({
    fs,
    gitdir,
    ref: `refs/heads/${DEFAULT_BRANCH}`,
    parent: [],
    tree: await writeTree(gitdir, options.files),
    message: options.message,
    author: options.author,
  });
}

/** Writes files and the folders that they lie in. */
async function writeTree(
  gitdir: string,
  files: readonly SourceFile[],
): Promise<string> {
  const entries: TreeEntry[] = [];
  const folders = new Map<string, SourceFile[]>();
  for (const file of files) {
    const [first, ...rest] = file.path.split('/');
    if (rest.length > 0) {
      const inside = folders.get(first) ?? [];
      inside.push({ ...file, path: rest.join('/') });
      folders.set(first, inside);
    } else {
      const blob = await fs.promises.readFile(file.location);
      entries.push({
        type: 'blob',
        path: first,
        mode: file.executable ? '100755' : '100644',
        oid: await git.writeBlob({ fs, gitdir, blob }),
      });
    }
  }
  for (const [folder, inside] of folders) {
    entries.push({
      type: 'tree',
      path: folder,
      mode: '040000',
      oid: await writeTree(gitdir, inside),
    });
  }
  return git.writeTree({ fs, gitdir, tree: entries });
}

import { NotFoundError } from '@backstage/errors';
import { isRepositoryName } from '@rathaus/rathaus-node';
import fs from 'node:fs';
import path from 'node:path';
import git from 'isomorphic-git';

/** The file that says what a repository brings into the catalog. */
export const CATALOG_FILE = 'catalog-info.yaml';

/** How far back a version of the file is looked for that can be read. */
const HISTORY_DEPTH = 20;

/** A bare repository in the portal's folder. */
export interface BareRepository {
  /** Name without `.git`. */
  name: string;
  /** Absolute path of its folder. */
  gitdir: string;
}

/**
 * Finds the bare repositories of a folder, the oldest first: who was there
 * first keeps a name that two of them claim. What is no folder (a symbolic
 * link, too) or not named `<name>.git` is none.
 *
 * @throws when the folder cannot be read
 */
export async function findRepositories(
  folder: string,
): Promise<BareRepository[]> {
  const found = await Promise.all(
    (
      await fs.promises.readdir(folder, { withFileTypes: true })
    )
      .filter(item => item.isDirectory() && item.name.endsWith('.git'))
      .map(item => item.name.slice(0, -'.git'.length))
      .filter(isRepositoryName)
      .map(async name => {
        const gitdir = path.join(path.resolve(folder), `${name}.git`);
        return { name, gitdir, madeAt: await madeAt(gitdir) };
      }),
  );
  return found
    .sort((a, b) => a.madeAt - b.madeAt || a.name.localeCompare(b.name))
    .map(({ name, gitdir }) => ({ name, gitdir }));
}

/** When a repository was set up, in milliseconds: pushing into it leaves its `config` alone. */
async function madeAt(gitdir: string): Promise<number> {
  try {
    return (await fs.promises.stat(path.join(gitdir, 'config'))).mtimeMs;
  } catch {
    return Number.MAX_SAFE_INTEGER;
  }
}

/**
 * The newest commit of the default branch.
 *
 * @throws when the repository has no commit or is broken
 */
export async function headOf(repository: BareRepository): Promise<string> {
  return git.resolveRef({ fs, gitdir: repository.gitdir, ref: 'HEAD' });
}

/** Commits of the default branch, newest first, as far back as the file is looked for. */
export async function recentCommits(
  repository: BareRepository,
): Promise<string[]> {
  const log = await git.log({
    fs,
    gitdir: repository.gitdir,
    ref: 'HEAD',
    depth: HISTORY_DEPTH,
  });
  return log.map(({ oid }) => oid);
}

/**
 * The catalog's file at a commit. Nothing of the repository is run or checked
 * out; a symbolic link is not followed.
 *
 * @throws NotFoundError when the commit has no such file
 */
export async function readCatalogFile(
  repository: BareRepository,
  commit: string,
): Promise<Buffer> {
  const { gitdir } = repository;
  const { tree } = await git.readTree({ fs, gitdir, oid: commit });
  const file = tree.find(
    ({ path: name, type, mode }) =>
      name === CATALOG_FILE && type === 'blob' && mode.startsWith('100'),
  );
  if (!file) {
    throw new NotFoundError(`${CATALOG_FILE} is missing`);
  }
  const { blob } = await git.readBlob({ fs, gitdir, oid: file.oid });
  return Buffer.from(blob);
}

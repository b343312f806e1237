import git, { TreeEntry } from 'isomorphic-git';
import fs from 'node:fs';
import {
  DocumentationSource,
  LIMITS,
  MarkdownFiles,
  SETTINGS_FILE,
} from './DocumentationSource';
import { isPageName, isShown, MarkdownCollector } from './MarkdownCollector';

/** A regular file; a symbolic link has another mode. */
function isFile({ type, mode }: TreeEntry): boolean {
  return type === 'blob' && mode.startsWith('100');
}

/** A documentation at the newest commit of a bare Git repository. Nothing is checked out. */
export class RepositorySource implements DocumentationSource {
  /** Lets isomorphic-git keep the index of a pack while this documentation is read. */
  readonly #cache = {};
  readonly #gitdir: string;
  readonly #tree: readonly TreeEntry[];

  private constructor(gitdir: string, tree: readonly TreeEntry[]) {
    this.#gitdir = gitdir;
    this.#tree = tree;
  }

  /**
   * @param gitdir - absolute path of the repository
   * @param folder - in the repository, names of folders, each one inside the one before
   * @throws Error when there is no such repository, commit or folder
   */
  static async open(
    gitdir: string,
    folder: readonly string[],
  ): Promise<RepositorySource> {
    if (!(await fs.promises.lstat(gitdir)).isDirectory()) {
      throw new Error('The repository is no folder');
    }
    const oid = await git.resolveRef({ fs, gitdir, ref: 'HEAD' });
    const { tree } = await git.readTree({
      fs,
      gitdir,
      oid,
      filepath: folder.length > 0 ? folder.join('/') : undefined,
    });
    return new RepositorySource(gitdir, tree);
  }

  async settings(): Promise<string | undefined> {
    const file = this.#tree.find(
      item => item.path === SETTINGS_FILE && isFile(item),
    );
    const content = file && (await this.#read(file.oid));
    return content && content.length <= LIMITS.file
      ? new TextDecoder().decode(content)
      : undefined;
  }

  async markdown(folder: readonly string[]): Promise<MarkdownFiles> {
    const collector = new MarkdownCollector();
    let tree: readonly TreeEntry[] | undefined = this.#tree;
    for (const name of folder) {
      const next: TreeEntry | undefined = tree?.find(
        item => item.path === name && item.type === 'tree',
      );
      tree = next && (await this.#list(next.oid));
    }
    await this.#collect(collector, tree ?? [], []);
    return collector.result();
  }

  async #collect(
    collector: MarkdownCollector,
    tree: readonly TreeEntry[],
    way: readonly string[],
  ): Promise<void> {
    for (const item of tree) {
      const ownWay = [...way, item.path];
      if (isFile(item) && isPageName(item.path)) {
        await collector.add(ownWay, () => this.#read(item.oid));
      } else if (
        item.type === 'tree' &&
        isShown(item.path) &&
        collector.goesInto(ownWay.length)
      ) {
        await this.#collect(collector, await this.#list(item.oid), ownWay);
      }
    }
  }

  async #read(oid: string): Promise<Uint8Array> {
    const { blob } = await git.readBlob({
      fs,
      gitdir: this.#gitdir,
      oid,
      cache: this.#cache,
    });
    return blob;
  }

  async #list(oid: string): Promise<readonly TreeEntry[]> {
    const { tree } = await git.readTree({
      fs,
      gitdir: this.#gitdir,
      oid,
      cache: this.#cache,
    });
    return tree;
  }
}

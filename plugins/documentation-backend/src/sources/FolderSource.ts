import { isError, NotFoundError } from '@backstage/errors';
import { lstat, readdir, readFile, realpath } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import {
  DocumentationSource,
  LIMITS,
  MarkdownFiles,
  SETTINGS_FILE,
} from './DocumentationSource';
import { isPageName, isShown, MarkdownCollector } from './MarkdownCollector';

/** Whether `inner` is `outer` or a folder in it that may be shown. Both are real paths. */
function isWithin(inner: string, outer: string): boolean {
  const way = relative(outer, inner);
  return (
    way === '' || way.split(sep).every(part => part !== '..' && isShown(part))
  );
}

/** A documentation in a folder of this server. */
export class FolderSource implements DocumentationSource {
  private constructor(private readonly folder: string) {}

  /**
   * @param folder - absolute path
   * @param roots - folders of which it must be one, or lie in one
   * @throws NotFoundError when it lies elsewhere, also by way of symbolic links
   */
  static async open(
    folder: string,
    roots: readonly string[],
  ): Promise<FolderSource> {
    const real = await realpath(folder);
    const realRoots = await Promise.allSettled(
      roots.map(root => realpath(root)),
    );
    const mayRead = realRoots.some(
      root => root.status === 'fulfilled' && isWithin(real, root.value),
    );
    if (!mayRead) {
      throw new NotFoundError(
        'The documentation lies outside of the folders that may be read',
      );
    }
    return new FolderSource(real);
  }

  async settings(): Promise<string | undefined> {
    const file = join(this.folder, SETTINGS_FILE);
    try {
      const { size, isFile } = await this.#stat(file);
      return isFile && size <= LIMITS.file
        ? await readFile(file, 'utf8')
        : undefined;
    } catch (error) {
      if (isError(error) && error.code === 'ENOENT') {
        return undefined;
      }
      throw error;
    }
  }

  async markdown(folder: readonly string[]): Promise<MarkdownFiles> {
    const collector = new MarkdownCollector();
    const outermost = join(this.folder, ...folder);
    if (await this.#isOwnFolder(outermost)) {
      await this.#collect(collector, outermost, []);
    }
    return collector.result();
  }

  async #stat(file: string): Promise<{ size: number; isFile: boolean }> {
    const stat = await lstat(file);
    return { size: stat.size, isFile: stat.isFile() };
  }

  async #isOwnFolder(folder: string): Promise<boolean> {
    try {
      // No part of the way may be a symbolic link.
      return (await realpath(folder)) === folder;
    } catch {
      return false;
    }
  }

  async #collect(
    collector: MarkdownCollector,
    folder: string,
    way: readonly string[],
  ): Promise<void> {
    const items = await readdir(folder, { withFileTypes: true });
    items.sort((a, b) => a.name.localeCompare(b.name, 'de'));
    for (const item of items) {
      const path = join(folder, item.name);
      const ownWay = [...way, item.name];
      // A symbolic link is neither a file nor a folder here.
      if (item.isFile() && isPageName(item.name)) {
        const { size } = await this.#stat(path);
        await collector.add(ownWay, () => readFile(path), size);
      } else if (
        item.isDirectory() &&
        isShown(item.name) &&
        collector.goesInto(ownWay.length)
      ) {
        await this.#collect(collector, path, ownWay);
      }
    }
  }
}

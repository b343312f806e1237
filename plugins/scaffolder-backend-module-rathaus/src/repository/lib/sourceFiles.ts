import { resolveSafeChildPath } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import fs from 'node:fs/promises';
import path from 'node:path';

/** Most files that a repository begins with. */
const MAX_FILES = 2_000;

/** Largest sum of their sizes, in bytes. */
const MAX_BYTES = 25 * 1024 * 1024;

/** A file that becomes part of a repository. */
export interface SourceFile {
  /** Path in the repository, with `/` between folders. */
  path: string;
  /** Absolute path on the machine. */
  location: string;
  executable: boolean;
}

/**
 * Finds the folder of a run's workspace that is to be published.
 *
 * @throws InputError when the path leads out of the workspace, also by way of
 *   a symbolic link
 */
export function sourceFolder(workspace: string, sourcePath = '.'): string {
  try {
    return resolveSafeChildPath(workspace, sourcePath);
  } catch {
    throw new InputError(
      `Der Pfad „${sourcePath}“ (sourcePath) führt aus dem Arbeitsordner hinaus.`,
    );
  }
}

/**
 * Lists the files of a folder, sorted by path. Folders named `.git` are left
 * out: history and settings of another repository have no place in a new one.
 *
 * @throws InputError when there is no file, one is a symbolic link or no plain
 *   file, or when there are too many or too large ones
 */
export async function sourceFiles(folder: string): Promise<SourceFile[]> {
  const files: SourceFile[] = [];
  let bytes = 0;

  async function walk(directory: string, prefix: string): Promise<void> {
    const items = await fs.readdir(directory, { withFileTypes: true });
    for (const item of items) {
      if (item.name.toLowerCase() === '.git') {
        continue;
      }
      const name = `${prefix}${item.name}`;
      const location = path.join(directory, item.name);
      if (item.isDirectory()) {
        await walk(location, `${name}/`);
        continue;
      }
      if (!item.isFile()) {
        throw new InputError(
          `„${name}“ ist keine gewöhnliche Datei. Verknüpfungen (Symlinks) und Ähnliches nimmt das Portal nicht auf.`,
        );
      }
      const { size, mode } = await fs.stat(location);
      bytes += size;
      files.push({ path: name, location, executable: mode % 0o200 >= 0o100 });
      if (files.length > MAX_FILES || bytes > MAX_BYTES) {
        throw new InputError(
          `Der Inhalt ist zu groß: höchstens ${MAX_FILES} Dateien und ${
            MAX_BYTES / 1024 / 1024
          } MB.`,
        );
      }
    }
  }

  await walk(folder, '');
  if (files.length === 0) {
    throw new InputError(
      'Der Ordner, der veröffentlicht werden soll, hat keine Dateien.',
    );
  }
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

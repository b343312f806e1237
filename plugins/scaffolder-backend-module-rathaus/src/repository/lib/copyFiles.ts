import fs from 'node:fs/promises';
import path from 'node:path';
import { SourceFile } from './sourceFiles';

/** Copies files into an empty folder, with their right to be run. */
export async function copyFiles(
  files: readonly SourceFile[],
  folder: string,
): Promise<void> {
  for (const file of files) {
    const target = path.join(folder, file.path);
    await fs.mkdir(path.dirname(target), { recursive: true });
    await fs.copyFile(file.location, target);
  }
}

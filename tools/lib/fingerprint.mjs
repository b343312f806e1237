import { createHash } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';

/**
 * A short hash over the names and contents of files: the same files give the same fingerprint on every machine.
 * @param {string} root folder that the names are relative to
 * @param {Iterable<string>} files paths relative to `root`; missing files count as absent
 * @param {string[]} [facts] anything else that must change the fingerprint
 */
export async function fingerprint(root, files, facts = []) {
  const hash = createHash('sha256');
  for (const fact of facts) {
    hash.update(`${fact}\0`);
  }
  for (const file of [...files].sort()) {
    const content = await fs
      .readFile(path.join(root, file))
      .catch(absentIsUndefined);
    if (content) {
      hash.update(`${file.split(path.sep).join('/')}\0${content.length}\0`);
      hash.update(content);
    }
  }
  return hash.digest('hex').slice(0, 16);
}

/**
 * All files below a folder for which no folder or file name on the way is left out.
 * @param {string} root
 * @param {string} folder relative to `root`
 * @param {(name: string) => boolean} leaveOut
 * @returns {Promise<string[]>} paths relative to `root`
 */
export async function filesBelow(root, folder, leaveOut) {
  const entries = await fs
    .readdir(path.join(root, folder), { withFileTypes: true })
    .catch(absentIsUndefined);
  const found = [];
  for (const entry of entries ?? []) {
    if (leaveOut(entry.name)) {
      continue;
    }
    const relative = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      found.push(...(await filesBelow(root, relative, leaveOut)));
    } else if (entry.isFile()) {
      found.push(relative);
    }
  }
  return found;
}

/** @param {NodeJS.ErrnoException} error */
function absentIsUndefined(error) {
  if (error.code === 'ENOENT') {
    return undefined;
  }
  throw error;
}

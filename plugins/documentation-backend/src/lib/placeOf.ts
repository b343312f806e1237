import {
  ANNOTATION_LOCATION,
  Entity,
  parseLocationRef,
} from '@backstage/catalog-model';
import { NotFoundError } from '@backstage/errors';
import { DOCUMENTATION_ANNOTATION } from '@rathaus/plugin-documentation-common';
import { isRepositoryName } from '@rathaus/rathaus-node';
import { basename, dirname, join, resolve } from 'node:path';
import { folderParts } from './folderParts';

/** Where a documentation lies. */
export type Place =
  | { type: 'folder'; folder: string }
  | { type: 'repository'; gitdir: string; folder: string[] }
  | { type: 'url'; url: string };

/** What is known of the surroundings. */
export interface Surroundings {
  /** Folder of the portal's own repositories. */
  repositories?: string;
  /** Address of what lies at a relative address, as the host of the repository writes it. */
  resolveUrl(options: { url: string; base: string }): string;
}

function isSameHost(one: string, other: string): boolean {
  return (
    URL.canParse(one) &&
    URL.canParse(other) &&
    new URL(one).origin === new URL(other).origin
  );
}

function folderOf(path: string): string[] {
  const parts = folderParts(path);
  if (!parts) {
    throw new NotFoundError(
      `The documentation may not lie at ${DOCUMENTATION_ANNOTATION}: dir:${path}`,
    );
  }
  return parts;
}

/**
 * Finds out where an entity's documentation lies: `dir:` beside the file that
 * describes the entity or below it, `url:` at the same host as that file, so
 * that nobody has the portal read elsewhere in its own name.
 *
 * @throws NotFoundError when it has none, or one that may not be read
 */
export function placeOf(entity: Entity, around: Surroundings): Place {
  const annotations = entity.metadata.annotations ?? {};
  const [reference, location] = [
    annotations[DOCUMENTATION_ANNOTATION],
    annotations[ANNOTATION_LOCATION],
  ];
  if (!reference || !location) {
    throw new NotFoundError('There is no documentation');
  }
  const [, type, target] = /^(dir|url):(.+)$/.exec(reference) ?? [];
  const home = parseLocationRef(location);

  if (
    home.type === 'url' &&
    type === 'url' &&
    isSameHost(target, home.target)
  ) {
    return { type: 'url', url: target };
  }
  if (home.type === 'url' && type === 'dir') {
    const url = ['.', ...folderOf(target), ''].join('/');
    return {
      type: 'url',
      url: around.resolveUrl({ url, base: home.target }),
    };
  }
  if (home.type === 'file' && type === 'dir') {
    const folder = folderOf(target);
    return isOwnRepository(home.target, around)
      ? { type: 'repository', gitdir: resolve(home.target), folder }
      : { type: 'folder', folder: join(dirname(home.target), ...folder) };
  }
  throw new NotFoundError(
    `The documentation may not lie at ${DOCUMENTATION_ANNOTATION}: ${reference}`,
  );
}

function isOwnRepository(path: string, around: Surroundings): boolean {
  const file = basename(path);
  return (
    around.repositories !== undefined &&
    dirname(resolve(path)) === resolve(around.repositories) &&
    file.endsWith('.git') &&
    isRepositoryName(file.slice(0, -'.git'.length))
  );
}

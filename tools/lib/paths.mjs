import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root folder. */
export const ROOT = path.resolve(
  path.dirname(fileURLToPath(import.meta.url)),
  '../..',
);

/**
 * Resolves a path below the repository's root.
 * @param {...string} segments
 */
export const inRoot = (...segments) => path.join(ROOT, ...segments);

/** Node and Yarn that were fetched because the machine's own do not fit (git-ignored). */
export const TOOLCHAIN_DIR = inRoot('.toolchain');

/** What the tools keep between runs: built portals, locks, logs (git-ignored). */
export const STATE_DIR = inRoot('.rathaus');

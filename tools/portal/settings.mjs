import path from 'node:path';
import { ToolError } from '../lib/errors.mjs';
import { inRoot, ROOT } from '../lib/paths.mjs';

const DEFAULT_PORT = 7007;

/** Config files of the example town, in the order in which they win over each other. */
export const DEMO_CONFIGS = ['app-config.yaml', 'app-config.demo.yaml'];

/** @returns {number} the port that the person at the keyboard asked for */
export function wantedPort() {
  const port = Number(process.env.RATHAUS_PORT || DEFAULT_PORT);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new ToolError(
      `RATHAUS_PORT ist kein Port: ${process.env.RATHAUS_PORT}`,
    );
  }
  return port;
}

/** @returns {string} the data folder that the person at the keyboard asked for */
export function wantedDataDir() {
  return process.env.RATHAUS_DATA_DIR
    ? path.resolve(process.env.RATHAUS_DATA_DIR)
    : inRoot('data');
}

/**
 * Variables that the config files refer to.
 * @param {{port: number, dataDir: string}} options
 */
export const configVariables = ({ port, dataDir }) => ({
  RATHAUS_HOME: ROOT,
  RATHAUS_PORT: String(port),
  RATHAUS_DATA_DIR: path.resolve(dataDir),
});

/**
 * Config files as arguments of Backstage's programs.
 * @param {string[]} files relative to the repository's root, or absolute
 */
export const configArguments = files =>
  files.flatMap(file => ['--config', path.resolve(ROOT, file)]);

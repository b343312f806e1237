import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { runQuietly } from '../lib/process.mjs';
import { ToolError } from '../lib/errors.mjs';

/**
 * npm's own program file, so that npm can be run with any Node and without a shell: npm names it to the scripts it runs;
 * otherwise it lies beside Node or where the command `npm` leads.
 */
function npmProgram() {
  const bin = path.dirname(process.execPath);
  const onPath = (process.env.PATH ?? '').split(path.delimiter);
  const candidates = [
    process.env.npm_execpath,
    path.join(bin, 'node_modules/npm/bin/npm-cli.js'),
    ...onPath.map(folder => path.join(folder, 'npm')),
  ];
  for (const candidate of candidates) {
    const program =
      candidate && existsSync(candidate) && realpathSync(candidate);
    if (program && path.basename(program) === 'npm-cli.js') {
      return program;
    }
  }
  throw new ToolError('npm wurde nicht gefunden.', {
    hint: 'Starten Sie über „npm start“ oder „npm test“, oder installieren Sie npm.',
  });
}

/**
 * Runs npm and returns what it printed.
 * @param {string[]} args
 * @param {{cwd?: string, what: string, hint?: string}} options
 */
export const npm = (args, options) =>
  runQuietly(process.execPath, [npmProgram(), ...args], {
    ...options,
    env: process.env,
  });

/**
 * What npm is configured to use for the registry (also through .npmrc or npm_config_* variables), as settings for Yarn.
 * Settings that were made for Yarn itself win.
 * @returns {Promise<Record<string, string>>} environment variables
 */
export async function yarnSettingsFromNpm() {
  const config = JSON.parse(
    await npm(['config', 'list', '--json'], {
      what: 'Die Abfrage der npm-Einstellungen',
    }),
  );
  /** @type {Record<string, string | undefined>} */
  const settings = {
    YARN_NPM_REGISTRY_SERVER: config.registry?.replace(/\/$/, ''),
    YARN_HTTPS_CA_FILE_PATH: config.cafile,
    YARN_HTTP_PROXY: config.proxy,
    YARN_HTTPS_PROXY: config['https-proxy'],
  };
  if (config['strict-ssl'] === false) {
    settings.YARN_ENABLE_STRICT_SSL = 'false';
  }
  if (config.registry?.startsWith('http:')) {
    settings.YARN_UNSAFE_HTTP_WHITELIST = new URL(config.registry).hostname;
  }
  return Object.fromEntries(
    Object.entries(settings).filter(
      ([name, value]) => value && process.env[name] === undefined,
    ),
  );
}

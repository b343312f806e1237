import { spawn } from 'node:child_process';
import fs from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ToolError } from '../lib/errors.mjs';
import { inRoot } from '../lib/paths.mjs';
import { freePort, isFree } from '../lib/ports.mjs';
import { ensurePortalBuilt } from './build.mjs';
import { configArguments, configVariables, DEMO_CONFIGS } from './settings.mjs';

const READINESS_PATH = '/.backstage/health/v1/readiness';
const READY_TIMEOUT_MS = 120_000;
const READY_POLL_MS = 150;
const STOP_TIMEOUT_MS = 20_000;
const SHOWN_LOG = 6_000;

/**
 * @typedef {object} PortalOptions
 * @property {string} dataDir folder for the SQLite files and the log
 * @property {number} [port] default: a free one
 * @property {string[]} [configs] config files, later ones win; default: app-config.yaml and app-config.demo.yaml
 * @property {string} [postgres] connection string of a PostgreSQL server; default: SQLite files in `dataDir`.
 *   Each plugin gets a database of its own there, named `<databasePrefix><plugin id>`.
 * @property {string} [databasePrefix] default: `backstage_plugin_`
 * @property {NodeJS.ProcessEnv} [env] additional environment variables; `undefined` removes one
 */

/**
 * @typedef {object} Portal a running portal
 * @property {string} url address of app and API, without a slash at the end
 * @property {string} logFile what the backend prints
 * @property {number} pid process id of the backend
 * @property {() => Promise<void>} stop ends it in an orderly way, by force after 20 s
 * @property {(signal: NodeJS.Signals) => Promise<void>} kill sends a signal and waits for the end
 * @property {Promise<void>} ended settles when it has ended, for whatever reason
 */

/**
 * Builds the portal if need be, starts app and API as one process and waits until it is ready.
 * The process ends with this one at the latest.
 * @param {PortalOptions} options
 * @returns {Promise<Portal>}
 * @throws {ToolError} when the port is taken, or the backend ends or is not ready within two minutes; with the log's end
 */
export async function startPortal(options) {
  const folder = await ensurePortalBuilt();
  const port = options.port ?? (await freePort());
  if (!(await isFree(port))) {
    throw new ToolError(`Port ${port} ist belegt.`, {
      hint: 'Beenden Sie das andere Programm oder nehmen Sie mit RATHAUS_PORT einen anderen Port.',
    });
  }
  await fs.mkdir(options.dataDir, { recursive: true });
  const logFile = path.join(options.dataDir, 'portal.log');
  const child = await spawnBackend(folder, port, logFile, options);
  const ended = new Promise(resolve => {
    child.once('exit', () => resolve(undefined));
    child.once('error', () => resolve(undefined));
  });

  /** @param {NodeJS.Signals} signal */
  const kill = async signal => {
    child.kill(signal);
    await ended;
  };
  const stop = async () => {
    const force = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS);
    await kill('SIGTERM');
    clearTimeout(force);
  };

  const url = `http://localhost:${port}`;
  try {
    await ready(port, ended);
  } catch (error) {
    await stop();
    throw new ToolError(`Das Portal ist nicht gestartet: ${error.message}.`, {
      hint: `Der Grund steht meist oben. Das ganze Protokoll: ${logFile}`,
      output: await endOfLog(logFile),
    });
  }
  return { url, logFile, pid: child.pid ?? 0, stop, kill, ended };
}

/**
 * @param {string} folder
 * @param {number} port
 * @param {string} logFile
 * @param {PortalOptions} options
 */
async function spawnBackend(folder, port, logFile, options) {
  const log = await fs.open(logFile, 'w');
  try {
    return spawn(
      process.execPath,
      [
        '--preserve-symlinks',
        '--preserve-symlinks-main',
        '--enable-source-maps',
        '--require',
        inRoot('tools/portal/exit-with-parent.cjs'),
        path.join(folder, 'packages/backend/dist/index.cjs.js'),
        ...configArguments(options.configs ?? DEMO_CONFIGS),
      ],
      {
        cwd: folder,
        env: {
          ...process.env,
          // Neither `production`, in which the example people are refused, nor `development`, which shows stack traces.
          NODE_ENV: 'demo',
          NO_COLOR: '1',
          ...configVariables({ port, dataDir: options.dataDir }),
          ...databaseSetting(options),
          ...options.env,
        },
        stdio: ['ignore', log.fd, log.fd, 'ipc'],
      },
    );
  } finally {
    await log.close();
  }
}

/**
 * Backstage reads configuration from variables that are named after the key.
 * @param {PortalOptions} options
 */
function databaseSetting({ postgres, databasePrefix }) {
  if (!postgres) {
    return {};
  }
  return {
    APP_CONFIG_backend_database: JSON.stringify({
      client: 'pg',
      connection: postgres,
      ...(databasePrefix && { prefix: databasePrefix }),
    }),
  };
}

/**
 * @param {number} port
 * @param {Promise<void>} ended
 */
async function ready(port, ended) {
  const deadline = performance.now() + READY_TIMEOUT_MS;
  const state = { ended: false };
  ended.then(() => {
    state.ended = true;
  });
  while (performance.now() < deadline) {
    if (state.ended) {
      throw new Error('der Server hat sich beendet');
    }
    const answer = await fetch(
      `http://127.0.0.1:${port}${READINESS_PATH}`,
    ).catch(() => undefined);
    if (answer?.ok) {
      return;
    }
    await pause(READY_POLL_MS);
  }
  throw new Error(
    `er ist nach ${READY_TIMEOUT_MS / 1000} Sekunden nicht bereit`,
  );
}

/**
 * The end of the log, without our own asking whether the portal is ready.
 * @param {string} logFile
 */
async function endOfLog(logFile) {
  const log = await fs.readFile(logFile, 'utf8');
  return log
    .split('\n')
    .filter(line => !line.includes(READINESS_PATH))
    .join('\n')
    .slice(-SHOWN_LOG);
}

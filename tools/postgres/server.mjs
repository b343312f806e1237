import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { ToolError } from '../lib/errors.mjs';
import { freePort } from '../lib/ports.mjs';
import { accountForPostgres } from './account.mjs';
import { postgresFolder } from './binaries.mjs';

const READY = 'database system is ready to accept connections';
const USER = 'postgres';

/** For tests: a crash of the machine may lose everything, nothing is forced to the disk. */
const FLEETING = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
];

/**
 * @typedef {object} PostgresServer
 * @property {string} url connection string of its database `postgres`, as superuser
 * @property {string} version for example `18.4`
 * @property {() => Promise<number>} databasesCreated how many databases were created so far, those dropped again included
 * @property {() => Promise<void>} stop ends it and removes its files
 */

/**
 * Starts a real PostgreSQL of its own on a free port of the loopback interface, with its files in a new temporary folder.
 * @param {{durable?: boolean}} [options] `durable`: force commits to the disk as in operation (for benchmarks)
 * @returns {Promise<PostgresServer>}
 */
export async function startPostgres({ durable = false } = {}) {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'rathaus-postgres-'));
  const account = accountForPostgres();
  if (account) {
    await fs.chown(folder, account.uid, account.gid);
  }
  const remove = () => fs.rm(folder, { recursive: true, force: true });
  try {
    const programs = await reachablePrograms(folder, account);
    const password = randomBytes(12).toString('hex');
    const data = path.join(folder, 'data');
    await initialise(programs, data, password, account);
    const port = await freePort();
    const logFile = path.join(folder, 'postgres.log');
    const server = await run(programs, data, port, logFile, account, durable);
    return {
      url: `postgresql://${USER}:${password}@127.0.0.1:${port}/postgres`,
      version: versionOf(programs, account),
      async databasesCreated() {
        const log = await fs.readFile(logFile, 'utf8');
        return log.match(/statement: create database/gi)?.length ?? 0;
      },
      async stop() {
        await server.stop();
        await remove();
      },
    };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** @typedef {{uid: number, gid: number} | undefined} Account */

/**
 * The programs where the account can reach them: a clone below root's home is closed to others, so they are copied.
 * @param {string} folder
 * @param {Account} account
 */
async function reachablePrograms(folder, account) {
  const installed = await postgresFolder();
  if (!account || versionOf(installed, account)) {
    return installed;
  }
  const copy = path.join(folder, 'programs');
  await fs.cp(installed, copy, { recursive: true, verbatimSymlinks: true });
  return copy;
}

/**
 * @param {string} programs
 * @param {Account} account
 * @returns {string} empty when the program cannot be run
 */
function versionOf(programs, account) {
  const { stdout } = spawnSync(
    path.join(programs, 'bin/postgres'),
    ['--version'],
    { ...account, encoding: 'utf8' },
  );
  return stdout?.match(/\d+\.\d+/)?.[0] ?? '';
}

/**
 * @param {string} programs
 * @param {string} data
 * @param {string} password
 * @param {Account} account
 */
async function initialise(programs, data, password, account) {
  const passwordFile = `${data}.password`;
  await fs.writeFile(passwordFile, password, { mode: 0o600 });
  if (account) {
    await fs.chown(passwordFile, account.uid, account.gid);
  }
  const { status, stdout, stderr, error } = spawnSync(
    path.join(programs, 'bin/initdb'),
    [
      `--pgdata=${data}`,
      `--username=${USER}`,
      `--pwfile=${passwordFile}`,
      '--auth=password',
      '--encoding=UTF8',
      // The same order of characters on every machine, whatever languages it has.
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--no-sync',
    ],
    { ...account, encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } },
  );
  await fs.rm(passwordFile);
  if (status !== 0) {
    throw new ToolError('PostgreSQL ließ sich nicht einrichten (initdb).', {
      output: `${stdout}${stderr}${error?.message ?? ''}`,
    });
  }
}

/**
 * @param {string} programs
 * @param {string} data
 * @param {number} port
 * @param {string} logFile
 * @param {Account} account
 * @param {boolean} durable
 */
async function run(programs, data, port, logFile, account, durable) {
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=300',
    // To be able to say afterwards whether the server was used.
    'log_statement=ddl',
    ...(durable ? [] : FLEETING),
  ];
  const child = spawn(
    path.join(programs, 'bin/postgres'),
    [
      '-D',
      data,
      '-p',
      String(port),
      ...settings.flatMap(setting => ['-c', setting]),
    ],
    {
      ...account,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, LC_ALL: 'C' },
    },
  );
  child.stderr.pipe(createWriteStream(logFile));
  // If this process ends without stopping it.
  const killIt = () => child.kill('SIGQUIT');
  process.once('exit', killIt);
  const ended = new Promise(resolve => {
    child.once('close', resolve);
  });
  await new Promise((resolve, reject) => {
    child.stderr.on('data', chunk => {
      if (String(chunk).includes(READY)) {
        resolve(undefined);
      }
    });
    child.once('error', reject);
    ended.then(async () => {
      const output = await fs.readFile(logFile, 'utf8').catch(() => '');
      reject(new ToolError('PostgreSQL ist nicht gestartet.', { output }));
    });
  });
  return {
    async stop() {
      process.off('exit', killIt);
      // Ends sessions that are still open.
      child.kill('SIGINT');
      await ended;
    },
  };
}

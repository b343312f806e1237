import Knex from 'knex';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { createTestDatabases } from '../__testUtils__/databases';
import { migrateIndex } from '../database/openIndexDatabase';
import { DocumentRanking } from '../query/DocumentRanking';
import { DocumentIndex } from './DocumentIndex';

jest.setTimeout(60_000);

const databases = createTestDatabases();

const TYPE = 'entry';
const CHILD = path.resolve(__dirname, '../__testUtils__/indexingProcess.ts');
/** When it has written so many documents it is killed, in the middle of more. */
const ENOUGH = 50;
const TWO_HOURS_MS = 2 * 60 * 60 * 1000;

/** @returns the signal that ended the process; nothing when it ended by itself */
async function startAndKill(configuration: Knex.Knex.Config) {
  const child = fork(CHILD, [JSON.stringify(configuration), TYPE], {
    execArgv: [
      '--require',
      require.resolve('@backstage/cli/config/nodeTransform.cjs'),
    ],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  child.on('message', written => {
    // What makes Node understand TypeScript sends messages of its own.
    if (typeof written === 'number' && written >= ENOUGH) {
      child.kill('SIGKILL');
    }
  });
  const [, signal] = await once(child, 'exit');
  return signal;
}

describe.each(databases.eachSupportedId())('killed while indexing, %s', id => {
  let folder: string;
  let configuration: Knex.Knex.Config;
  let knex: Knex.Knex;
  const clock = { now: new Date() };

  /** A database that two processes can open. */
  beforeAll(async () => {
    folder = await fs.mkdtemp(path.join(os.tmpdir(), 'killed-'));
    if (id === 'SQLITE_3') {
      configuration = {
        client: 'better-sqlite3',
        connection: { filename: path.join(folder, 'index.sqlite') },
        useNullAsDefault: true,
      };
    } else {
      const { client, connection } = (await databases.initMigrated(id)).client
        .config;
      // Knex hides the password from whoever copies its settings.
      const { password } = connection;
      configuration = { client, connection: { ...connection, password } };
    }
    knex = Knex(configuration);
    await migrateIndex(knex);
  });

  afterAll(async () => {
    await knex?.destroy();
    await fs.rm(folder, { recursive: true, force: true });
  });

  async function found(): Promise<string[]> {
    const { documents } = await new DocumentRanking(knex).find(
      { filter: { findable: [{ type: TYPE }] } },
      {},
      { offset: 0, limit: 100 },
    );
    return documents.map(({ document }) => document.title);
  }

  const count = async (table: string) =>
    Number((await knex(table).count({ count: '*' }).first())?.count);

  it('answers from what was complete, and the next runs clean up', async () => {
    const index = DocumentIndex.create(knex, () => clock.now);
    const bring = async (title: string) => {
      const run = await index.begin(TYPE);
      await index.add(run, [{ title, text: 'Verzeichnis', location: '/0' }]);
      await index.complete(run);
    };
    await bring('Fertig');

    expect(await startAndKill(configuration)).toBe('SIGKILL');

    expect(await count('german_documents')).toBeGreaterThan(ENOUGH);
    expect(await found()).toEqual(['Fertig']);
    await bring('Neu');
    expect(await found()).toEqual(['Neu']);

    clock.now = new Date(clock.now.getTime() + TWO_HOURS_MS);
    await bring('Neuer');
    expect(await found()).toEqual(['Neuer']);
    expect(await count('german_documents')).toBe(1);
    expect(await count('german_runs')).toBe(0);
    expect(await count('german_run_documents')).toBe(0);
    expect(await knex('german_terms').whereLike('word', 'halbfertig%')).toEqual(
      [],
    );
  });
});

import assert from 'node:assert/strict';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { startPostgres } from '../postgres/server.mjs';
import { signInAsExample } from './exampleTown.mjs';
import { startPortal } from './start.mjs';

const EDITS = 500;
const KILL_AFTER = 200;
const WRITERS = 8;
const CONVERGE_TIMEOUT_MS = 120_000;
const CDO = 'user:default/clara-beispiel';

/**
 * Edits entries one after the other until all is done or the portal is gone.
 * @param {import("./start.mjs").Portal} portal
 * @returns {Promise<Map<string, {summary: string, revision: number}>>} what was acknowledged, by entry name
 */
async function editUntilKilled(portal) {
  const headers = await signInAsExample(portal.url, CDO);
  const list = await fetch(
    `${portal.url}/api/service-registry/entries?limit=100&origin=portal`,
    { headers },
  );
  const names = (await list.json()).items.map(item => item.name);
  const acknowledged = new Map();
  let next = 0;
  let done = 0;
  let killed;

  const editOne = async number => {
    const name = names[number % names.length];
    const address = `${portal.url}/api/service-registry/entries/${name}`;
    const entry = await (await fetch(address, { headers })).json();
    const summary = `Bearbeitung ${number}`;
    const answer = await fetch(address, {
      method: 'PUT',
      headers: {
        ...headers,
        'content-type': 'application/json',
        'if-match': `"${entry.revision}"`,
      },
      body: JSON.stringify({ fields: { ...entry.fields, summary } }),
    });
    // The body is part of the answer: only then the edit is acknowledged.
    const saved = await answer.json();
    if (answer.status === 200) {
      acknowledged.set(name, { summary, revision: saved.revision });
      done += 1;
    }
    if (done === KILL_AFTER) {
      killed = portal.kill('SIGKILL');
    }
  };
  const write = async () => {
    while (next < EDITS) {
      next += 1;
      try {
        await editOne(next);
      } catch (error) {
        if (!killed) {
          throw error;
        }
        return;
      }
    }
  };
  await Promise.all(Array.from({ length: WRITERS }, write));
  assert.ok(killed, 'the portal was killed in the middle of the edits');
  await killed;
  return acknowledged;
}

/** What an entry is in the registry and in the catalog now. */
async function lookUp(url, headers, name) {
  const [registry, catalog] = await Promise.all(
    [
      `/api/service-registry/entries/${name}`,
      `/api/catalog/entities/by-name/component/default/${name}`,
    ].map(async address =>
      (await fetch(`${url}${address}`, { headers })).json(),
    ),
  );
  return { registry, catalog };
}

async function catalogConverges(url, headers, name) {
  const deadline = performance.now() + CONVERGE_TIMEOUT_MS;
  for (;;) {
    const { registry, catalog } = await lookUp(url, headers, name);
    if (catalog.metadata?.description === registry.fields.summary) {
      return;
    }
    assert.ok(
      performance.now() < deadline,
      `the catalog does not follow: ${name}`,
    );
    await pause(250);
  }
}

const DATABASES = [
  ['SQLite', async () => ({ options: {}, stop: async () => {} })],
  [
    'PostgreSQL',
    async () => {
      const server = await startPostgres();
      return { options: { postgres: server.url }, stop: server.stop };
    },
  ],
];

for (const [database, start] of DATABASES) {
  describe(`A portal on ${database} that is killed in the middle of edits`, () => {
    let dataDir;
    let surroundings;
    before(async () => {
      dataDir = await fs.mkdtemp(path.join(os.tmpdir(), 'rathaus-killed-'));
      surroundings = await start();
    });
    after(async () => {
      await surroundings.stop();
      await fs.rm(dataDir, { recursive: true, force: true });
    });

    it('has every acknowledged edit afterwards, and the catalog follows', async () => {
      const options = { dataDir, ...surroundings.options };
      const first = await startPortal(options);
      const acknowledged = await editUntilKilled(first).finally(() =>
        first.kill('SIGKILL'),
      );
      assert.ok(acknowledged.size > 0);

      const portal = await startPortal(options);
      try {
        const headers = await signInAsExample(portal.url, CDO);
        for (const [name, { summary, revision }] of acknowledged) {
          const { registry } = await lookUp(portal.url, headers, name);
          // An edit after it may have been written without its answer arriving.
          assert.ok(registry.revision >= revision, `${name} lost a revision`);
          if (registry.revision === revision) {
            assert.equal(registry.fields.summary, summary);
          }
        }
        for (const name of acknowledged.keys()) {
          await catalogConverges(portal.url, headers, name);
        }
      } finally {
        await portal.stop();
      }
    });
  });
}

import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs/promises';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { isFree } from '../lib/ports.mjs';
import { startPortal } from './start.mjs';

const STOP_TIMEOUT_MS = 15_000;

/** @type {string} */
let dataDir;

before(async () => {
  dataDir = await fs.mkdtemp(path.join(os.tmpdir(), 'rathaus-start-'));
});

after(() => fs.rm(dataDir, { recursive: true, force: true }));

test('says that a port is taken, and what to do', async () => {
  const server = net.createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {net.AddressInfo} */ (server.address());

  await assert.rejects(startPortal({ port, dataDir }), error => {
    assert.match(error.message, new RegExp(`Port ${port} ist belegt`));
    assert.match(error.hint, /RATHAUS_PORT/);
    return true;
  });
  server.close();
});

test('ends when the process that started it is killed', async () => {
  // A process of its own that starts a portal and reports its port.
  const script = path.join(dataDir, 'starter.mjs');
  await fs.writeFile(
    script,
    `import { startPortal } from ${JSON.stringify(
      new URL('start.mjs', import.meta.url).href,
    )};
     const portal = await startPortal({ dataDir: ${JSON.stringify(dataDir)} });
     process.send(Number(new URL(portal.url).port));`,
  );
  const starter = fork(script, { stdio: 'inherit' });
  const [port] = await once(starter, 'message');
  assert.equal(await isFree(port), false);

  starter.kill('SIGKILL');

  const deadline = performance.now() + STOP_TIMEOUT_MS;
  while (!(await isFree(port)) && performance.now() < deadline) {
    await pause(100);
  }
  assert.ok(await isFree(port), 'the portal still listens');
});

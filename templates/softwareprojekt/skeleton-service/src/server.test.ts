import assert from 'node:assert/strict';
import { once } from 'node:events';
import { test } from 'node:test';
import { DIENST } from './dienst.ts';
import { erstelleServer } from './server.ts';

test('antwortet im Netz mit JSON', async () => {
  const server = erstelleServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const adresse = server.address();
  assert.ok(typeof adresse === 'object' && adresse);

  const antwort = await fetch(`http://127.0.0.1:${adresse.port}/?x=1`);

  assert.equal(antwort.status, 200);
  assert.match(antwort.headers.get('content-type') ?? '', /json/);
  assert.deepEqual(await antwort.json(), DIENST);
  server.close();
});

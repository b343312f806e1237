import assert from 'node:assert/strict';
import { test } from 'node:test';
import { antworte, DIENST } from './dienst.ts';

test('sagt, wer er ist', () => {
  assert.deepEqual(antworte('GET', '/'), { status: 200, inhalt: DIENST });
});

test('sagt, dass er läuft', () => {
  assert.equal(antworte('GET', '/gesund').status, 200);
});

test('kennt nichts anderes', () => {
  assert.equal(antworte('GET', '/sonst').status, 404);
  assert.equal(antworte('POST', '/').status, 405);
});

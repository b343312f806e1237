import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseOptions } from './options';

test('reads options with and without a value', () => {
  assert.deepEqual(
    parseOptions([
      '--clients',
      '8',
      '--size=small',
      '--quick',
      '--rounds',
      '3',
    ]),
    { clients: '8', size: 'small', quick: 'true', rounds: '3' },
  );
});

test('refuses anything else', () => {
  assert.throws(() => parseOptions(['8', '--clients']), /Not an option: 8/);
});

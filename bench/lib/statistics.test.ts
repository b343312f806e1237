import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { median, percentile } from './statistics';

const samples = fc.array(fc.float({ noNaN: true }), { minLength: 1 });

test('takes the nearest rank', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);

  assert.equal(percentile(hundred, 0.5), 50);
  assert.equal(percentile(hundred, 0.95), 95);
  assert.equal(percentile(hundred, 1), 100);
  assert.equal(percentile([7], 0.99), 7);
  assert.equal(median([3, 1, 2]), 2);
});

test('is always a sample, exceeded by no more than the rest', () => {
  fc.assert(
    fc.property(
      samples,
      fc.double({ min: 0.01, max: 1, noNaN: true }),
      (all, share) => {
        const found = percentile(all, share);
        const above = all.filter(sample => sample > found).length;
        return all.includes(found) && above <= all.length * (1 - share);
      },
    ),
  );
});

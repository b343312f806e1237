import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Bench, Contestant, Scenario } from './bench';
import { measure } from './measure';

function bench(
  contestants: Contestant<undefined>[],
): Bench<Scenario, undefined> {
  return {
    title: 'a test',
    scenarios: [],
    setUp: async () => undefined,
    contestants,
    rounds: 0,
    callsPerRound: 0,
  };
}

const pace = { rounds: 2, callsPerRound: 3, clients: 1, warmUpCalls: 0 };

test('lets the contestants take turns in changing order', async () => {
  const calls: string[] = [];
  const contestant = (name: string): Contestant<undefined> => ({
    name,
    call: async (_, { index }) => {
      calls.push(`${name}${index}`);
    },
  });

  await measure(bench([contestant('a'), contestant('b')]), undefined, pace);

  assert.equal(calls.join(' '), 'a0 a1 a2 b0 b1 b2 b3 b4 b5 a3 a4 a5');
});

test('lets a fast contestant make more calls a round', async () => {
  const indices: number[] = [];
  const [slow, fast] = await measure(
    bench([
      { name: 'slow', call: async () => {} },
      {
        name: 'fast',
        callsFactor: 2,
        call: async (_, { index }) => {
          indices.push(index);
        },
      },
    ]),
    undefined,
    pace,
  );

  assert.deepEqual(indices, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  assert.deepEqual([slow.n, fast.n], [6, 12]);
});

test('warms up without counting it', async () => {
  const indices: number[] = [];
  const [result] = await measure(
    bench([
      {
        name: 'only',
        call: async (_, { index }) => {
          indices.push(index);
        },
      },
    ]),
    undefined,
    { ...pace, rounds: 1, warmUpCalls: 2 },
  );

  assert.deepEqual(indices, [-2, -1, 0, 1, 2]);
  assert.equal(result.n, 3);
});

test('compares with the first contestant: above 1 is better', async () => {
  const takes = (name: string, milliseconds: number) => ({
    name,
    call: async () => ({ milliseconds, figures: { memory: milliseconds } }),
  });

  const [slow, fast] = await measure(
    bench([takes('slow', 40), takes('fast', 10)]),
    undefined,
    pace,
  );

  assert.deepEqual([slow.ratio.p50, fast.ratio.p50, fast.ratio.p95], [1, 4, 4]);
  assert.deepEqual(fast.figures, { memory: 10 });
});

test('makes as many calls at the same time as there are clients', async () => {
  let underWay = 0;
  let most = 0;
  await measure(
    bench([
      {
        name: 'only',
        call: async () => {
          underWay += 1;
          most = Math.max(most, underWay);
          await new Promise(resolve => {
            setImmediate(resolve);
          });
          underWay -= 1;
        },
      },
    ]),
    undefined,
    { rounds: 1, callsPerRound: 20, clients: 4, warmUpCalls: 0 },
  );

  assert.equal(most, 4);
});

test('ends when a call fails', async () => {
  await assert.rejects(
    measure(
      bench([
        {
          name: 'broken',
          call: async () => {
            throw new Error('500');
          },
        },
      ]),
      undefined,
      pace,
    ),
    /500/,
  );
});

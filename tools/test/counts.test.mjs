import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  countsOfJest,
  countsOfPlaywright,
  countsOfTap,
  oneCheck,
  sum,
} from './counts.mjs';

test('adds up what the steps came to', () => {
  assert.deepEqual(
    sum([
      oneCheck(true),
      oneCheck(false),
      { passed: 3, failed: 1, skipped: ['a'] },
    ]),
    { passed: 4, failed: 2, skipped: ['a'] },
  );
});

test('counts Jest tests, and a file that does not even load as a failure', () => {
  const report = {
    testResults: [
      {
        status: 'failed',
        assertionResults: [
          { status: 'passed', fullName: 'adds' },
          { status: 'failed', fullName: 'subtracts' },
          { status: 'pending', fullName: 'multiplies' },
          { status: 'todo', fullName: 'divides' },
        ],
      },
      { status: 'failed', assertionResults: [] },
      { status: 'passed', assertionResults: [] },
    ],
  };

  assert.deepEqual(countsOfJest(report), {
    passed: 1,
    failed: 2,
    skipped: ['multiplies', 'divides'],
  });
});

test('counts Playwright tests in nested suites, flaky ones and errors outside of tests as failures', () => {
  const spec = (title, status) => ({
    title,
    tests: [{ projectName: 'mobile', status }],
  });
  const report = {
    errors: [{ message: 'the portal did not start' }],
    suites: [
      {
        specs: [spec('opens', 'expected'), spec('sometimes', 'flaky')],
        suites: [
          { specs: [spec('closes', 'unexpected'), spec('later', 'skipped')] },
        ],
      },
    ],
  };

  assert.deepEqual(countsOfPlaywright(report), {
    passed: 1,
    failed: 3,
    skipped: ['later [mobile]'],
  });
});

test('counts the tests of the tools', () => {
  const report = [
    'ok 1 - works',
    'ok 2 - not here # SKIP',
    'not ok 3 - breaks',
    '# tests 4',
    '# pass 1',
    '# fail 1',
    '# cancelled 1',
    '# skipped 1',
  ].join('\n');

  assert.deepEqual(countsOfTap(report), {
    passed: 1,
    failed: 2,
    skipped: ['not here'],
  });
});

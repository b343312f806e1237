/*
 * Everything that must be right before a change is done. Each step runs even when one before it failed, so that the
 * count at the end is honest: static checks, the build and the use of PostgreSQL count as one test each.
 */
import { complain, say } from '../lib/console.mjs';
import { ToolError } from '../lib/errors.mjs';
import { ensurePortalBuilt } from '../portal/build.mjs';
import { startPostgres } from '../postgres/server.mjs';
import { sum } from '../test/counts.mjs';
import {
  browserTests,
  check,
  checkThat,
  jest,
  toolTests,
} from '../test/steps.mjs';

async function test() {
  const results = [
    ...(await staticChecks()),
    ...(await jestOnBothDatabases()),
    ...(await testsOfBuiltPortal()),
  ];
  const { passed, failed, skipped } = sum(results);
  for (const name of skipped) {
    say(`Übersprungen: ${name}`);
  }
  if (skipped.length) {
    say('Übersprungene Tests gelten als fehlgeschlagen.');
  }
  const failures = failed + skipped.length;
  say(`\n${passed} passed, ${failures} failed`);
  process.exitCode = failures ? 1 : 0;
}

function staticChecks() {
  return Promise.all([
    check('Typen', 'tsc', ['--noEmit']),
    (async () =>
      sum([
        await check('Lint', 'backstage-cli', [
          'repo',
          'lint',
          '--max-warnings=0',
          '--format=stylish',
        ]),
        await check('Lint außerhalb der Pakete', 'eslint', [
          '--max-warnings=0',
          '--ext=.mjs,.cjs,.ts',
          'tools',
          'e2e',
          'bench',
        ]),
        await check('Format', 'prettier', ['--check', '.']),
      ]))(),
  ]);
}

async function jestOnBothDatabases() {
  const postgres = await startPostgres();
  try {
    return [
      await jest({
        env: {
          BACKSTAGE_TEST_DISABLE_DOCKER: '1',
          BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING: postgres.url,
        },
      }),
      await checkThat('PostgreSQL wurde benutzt', () => wasUsed(postgres)),
    ];
  } finally {
    await postgres.stop();
  }
}

async function testsOfBuiltPortal() {
  const build = await checkThat('Bau', ensurePortalBuilt);
  return build.failed
    ? [build]
    : [build, await toolTests(), await browserTests()];
}

/** @param {import('../postgres/server.mjs').PostgresServer} postgres */
async function wasUsed(postgres) {
  const created = await postgres.databasesCreated();
  if (created === 0) {
    throw new ToolError('Kein Test hat PostgreSQL benutzt.', {
      hint: 'Laufen die Tests der Datenhaltung über databases.eachSupportedId()?',
    });
  }
  say(`  PostgreSQL ${postgres.version}: ${created} Datenbanken angelegt`);
}

test().catch(error => {
  complain(error);
  say('\n0 passed, 1 failed');
  process.exitCode = 1;
});

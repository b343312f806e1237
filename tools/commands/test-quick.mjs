/*
 * The inner loop: the Jest tests of what changed since the last commit (or since RATHAUS_SINCE), or below the given
 * paths, on SQLite only.
 */
import { complain, say } from '../lib/console.mjs';
import { jest } from '../test/steps.mjs';

async function testQuick(paths) {
  const since = process.env.RATHAUS_SINCE || 'HEAD';
  const { passed, failed, skipped } = await jest({
    args: paths.length ? paths : [`--since=${since}`],
    env: { BACKSTAGE_TEST_DISABLE_DOCKER: '1' },
  });
  const failures = failed + skipped.length;
  say(`\n${passed} passed, ${failures} failed`);
  process.exitCode = failures ? 1 : 0;
}

testQuick(process.argv.slice(2)).catch(error => {
  complain(error);
  process.exitCode = 1;
});

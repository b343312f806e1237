/**
 * @typedef {object} Counts what a run of tests came to
 * @property {number} passed
 * @property {number} failed
 * @property {string[]} skipped names of tests that did not run
 */

/** @returns {Counts} */
export const noCounts = () => ({ passed: 0, failed: 0, skipped: [] });

/**
 * A check that is either right or wrong, and counts as one test.
 * @param {boolean} right
 * @returns {Counts}
 */
export const oneCheck = right => ({
  passed: right ? 1 : 0,
  failed: right ? 0 : 1,
  skipped: [],
});

/**
 * @param {Counts[]} all
 * @returns {Counts}
 */
export const sum = all =>
  all.reduce(
    (total, counts) => ({
      passed: total.passed + counts.passed,
      failed: total.failed + counts.failed,
      skipped: [...total.skipped, ...counts.skipped],
    }),
    noCounts(),
  );

/**
 * Reads what Jest's `--json` writes. A test file that could not be run at all counts as one failed test.
 * @param {any} report
 * @returns {Counts}
 */
export function countsOfJest(report) {
  const files = /** @type {any[]} */ (report.testResults);
  const tests = files.flatMap(file => file.assertionResults);
  const notRun = files.filter(
    file => file.status === 'failed' && file.assertionResults.length === 0,
  );
  const withStatus = /** @param {string} status */ status =>
    tests.filter(test => test.status === status);
  return {
    passed: withStatus('passed').length,
    failed: withStatus('failed').length + notRun.length,
    skipped: [...withStatus('pending'), ...withStatus('todo')].map(
      test => test.fullName,
    ),
  };
}

/**
 * Reads what Playwright's `json` reporter writes. An error outside of any test counts as one failed test.
 * @param {any} report
 * @returns {Counts}
 */
export function countsOfPlaywright(report) {
  const specs = report.suites.flatMap(specsOf);
  const tests = specs.flatMap(spec =>
    spec.tests.map(test => ({
      title: `${spec.title} [${test.projectName}]`,
      status: test.status,
    })),
  );
  return {
    passed: tests.filter(test => test.status === 'expected').length,
    failed:
      tests.filter(test => ['unexpected', 'flaky'].includes(test.status))
        .length + report.errors.length,
    skipped: tests
      .filter(test => test.status === 'skipped')
      .map(test => test.title),
  };
}

/**
 * @param {any} suite
 * @returns {any[]}
 */
function specsOf(suite) {
  return [...suite.specs, ...(suite.suites ?? []).flatMap(specsOf)];
}

/**
 * Reads the summary that Node's `tap` test reporter writes at the end.
 * @param {string} report
 * @returns {Counts}
 */
export function countsOfTap(report) {
  const number = /** @param {string} name */ name =>
    Number(report.match(new RegExp(`^# ${name} (\\d+)$`, 'm'))?.[1] ?? 0);
  const skipped = [...report.matchAll(/^ *ok \d+ - (.*) # (?:SKIP|TODO)/gm)];
  return {
    passed: number('pass'),
    failed: number('fail') + number('cancelled'),
    skipped: skipped.map(([, title]) => title),
  };
}

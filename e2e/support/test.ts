import { test as base } from '@playwright/test';
import { Surroundings, sharedSurroundings } from './surroundings';

interface TestFixtures {
  /** Address of the portal, without a slash at the end. */
  portalUrl: string;
  /** Fails the test when a page threw an error that nobody caught. */
  noUncaughtErrors: void;
}

interface WorkerFixtures {
  surroundings: Surroundings;
}

/** Playwright's `test`, with the portal as base of relative addresses and the Chromium that the tools found. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  surroundings: [
    // Playwright reads from the braces what a fixture depends on.
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => use(sharedSurroundings()),
    { scope: 'worker' },
  ],

  launchOptions: [
    async ({ surroundings, launchOptions }, use) => {
      const { program, env } = surroundings.chromium;
      await use({
        ...launchOptions,
        executablePath: program,
        env: { ...environment(), ...env },
        args: ['--disable-dev-shm-usage', '--disable-gpu'],
        chromiumSandbox: false,
      });
    },
    { scope: 'worker' },
  ],

  portalUrl: ({ surroundings }, use) => use(surroundings.portalUrl),

  baseURL: ({ surroundings }, use) => use(surroundings.portalUrl),

  noUncaughtErrors: [
    async ({ context }, use) => {
      const errors: Error[] = [];
      context.on('weberror', failure => errors.push(failure.error()));
      await use();
      if (errors.length) {
        throw new AggregateError(
          errors,
          `The page threw: ${errors.map(error => error.message).join('; ')}`,
        );
      }
    },
    { auto: true },
  ],
});

function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );
}

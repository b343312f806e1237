import { BrowserContext, Page, test as base } from '@playwright/test';
import { Surroundings, sharedSurroundings } from './surroundings';

interface TestFixtures {
  /** Address of the portal, without a slash at the end. */
  portalUrl: string;
  /** Fails the test when a page threw an error that nobody caught. */
  noUncaughtErrors: void;
  /** Opens a page of a browser of its own, for one more person; uncaught errors there fail the test, too. */
  newPage: () => Promise<Page>;
  /** Watches a browser for errors that nobody catches; they fail the test at its end. */
  watchErrors: (context: BrowserContext) => void;
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

  // eslint-disable-next-line no-empty-pattern
  watchErrors: async ({}, use) => {
    const errors: Error[] = [];
    await use(context => {
      context.on('weberror', failure => errors.push(failure.error()));
    });
    if (errors.length) {
      throw new AggregateError(
        errors,
        `The page threw: ${errors.map(error => error.message).join('; ')}`,
      );
    }
  },

  noUncaughtErrors: [
    async ({ context, watchErrors }, use) => {
      watchErrors(context);
      await use();
    },
    { auto: true },
  ],

  newPage: async ({ browser, watchErrors }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async () => {
      const context = await browser.newContext();
      contexts.push(context);
      watchErrors(context);
      return context.newPage();
    });
    await Promise.all(contexts.map(context => context.close()));
  },
});

function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );
}

const VARIABLE = 'RATHAUS_E2E_SURROUNDINGS';

/** What the tests run against. */
export interface Surroundings {
  /** Address of the portal, without a slash at the end. */
  portalUrl: string;
  /** Folder of the departments that belong to the tests; missing for a portal that was running before. */
  probeFolder?: string;
  chromium: { program: string; env: Record<string, string> };
}

/** Hands the surroundings to the processes that run the tests; they inherit the environment. */
export function shareWithTests(surroundings: Surroundings) {
  process.env[VARIABLE] = JSON.stringify(surroundings);
}

/** The surroundings that the global setup has prepared. */
export function sharedSurroundings(): Surroundings {
  const shared = process.env[VARIABLE];
  if (!shared) {
    throw new Error(`${VARIABLE} is not set: the global setup did not run`);
  }
  return JSON.parse(shared);
}

import { setTimeout as pause } from 'node:timers/promises';

/**
 * Repeats an expectation until it holds.
 *
 * @throws what the expectation threw last, when it did not hold in time
 */
export async function eventually<T>(
  expectation: () => Promise<T>,
  timeoutMs = 20_000,
): Promise<T> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    try {
      return await expectation();
    } catch (error) {
      if (Date.now() > end) {
        throw error;
      }
      await pause(20);
    }
  }
}

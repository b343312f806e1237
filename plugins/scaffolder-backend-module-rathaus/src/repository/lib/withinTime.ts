/**
 * Waits for a piece of work, but not for ever. The work itself is not stopped.
 *
 * @throws Error named `TimeoutError` when it took longer than `milliseconds`
 */
export async function withinTime<T>(
  milliseconds: number,
  work: () => Promise<T>,
): Promise<T> {
  const timer = new AbortController();
  const limit = AbortSignal.timeout(milliseconds);
  try {
    return await Promise.race([
      work(),
      new Promise<never>((_, reject) => {
        limit.addEventListener('abort', () => reject(limit.reason), {
          signal: timer.signal,
        });
      }),
    ]);
  } finally {
    timer.abort();
  }
}

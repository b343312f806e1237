/** How many changes are on their way at once: quick for many, gentle to the server. */
const AT_ONCE = 4;

/** What came of changing many items. */
export interface BulkResult<T, R> {
  done: Array<{ item: T; result: R }>;
  /** What failed, and why. */
  failed: Array<{ item: T; error: unknown }>;
}

/**
 * Changes many items, a few at a time; one that fails does not hold up the others.
 *
 * @param options.onProgress - told after each how many are through
 * @param options.atOnce - 1 where one change builds on the other
 */
export async function changeAll<T, R>(
  items: readonly T[],
  change: (item: T) => Promise<R>,
  options: { onProgress?: (count: number) => void; atOnce?: number } = {},
): Promise<BulkResult<T, R>> {
  const { onProgress = () => {}, atOnce = AT_ONCE } = options;
  const result: BulkResult<T, R> = { done: [], failed: [] };
  const queue = [...items];
  const work = async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) {
      try {
        result.done.push({ item, result: await change(item) });
      } catch (error) {
        result.failed.push({ item, error });
      }
      onProgress(result.done.length + result.failed.length);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return result;
}

/** How many changes are on their way at once: quick for many, gentle to the server. */
const AT_ONCE = 4;

/** What came of changing many items. */
export interface BulkResult<T> {
  done: T[];
  /** What failed, and why. */
  failed: Array<{ item: T; error: unknown }>;
}

/**
 * Changes many items, a few at a time; one that fails does not hold up the others.
 *
 * @param onProgress - told after each how many are through
 */
export async function changeAll<T>(
  items: readonly T[],
  change: (item: T) => Promise<void>,
  onProgress: (count: number) => void = () => {},
): Promise<BulkResult<T>> {
  const result: BulkResult<T> = { done: [], failed: [] };
  const queue = [...items];
  const work = async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) {
      try {
        await change(item);
        result.done.push(item);
      } catch (error) {
        result.failed.push({ item, error });
      }
      onProgress(result.done.length + result.failed.length);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return result;
}

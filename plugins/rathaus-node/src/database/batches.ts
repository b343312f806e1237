/** Rows per statement; below the parameter limits of both databases. */
const BATCH_SIZE = 500;

/** Cuts a list into pieces that fit into one statement. */
export function inBatches<T>(items: T[]): T[][] {
  const batches: T[][] = [];
  for (let i = 0; i < items.length; i += BATCH_SIZE) {
    batches.push(items.slice(i, i + BATCH_SIZE));
  }
  return batches;
}

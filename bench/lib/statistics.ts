/**
 * A percentile by the nearest rank: the smallest sample that at least this share of all samples does not exceed.
 *
 * @param samples at least one
 * @param share above 0, at most 1
 */
export function percentile(samples: number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}

/** The middle sample; of an even number of samples the lower one. */
export const median = (samples: number[]) => percentile(samples, 0.5);

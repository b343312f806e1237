import { RejectedReferenceRow } from '@rathaus/plugin-service-registry-common';

/** How many rows were not taken for each reason, the most frequent first. */
export function countByReason(
  rows: readonly RejectedReferenceRow[],
): Array<{ code: RejectedReferenceRow['code']; count: number }> {
  const counts = new Map<RejectedReferenceRow['code'], number>();
  rows.forEach(({ code }) => counts.set(code, (counts.get(code) ?? 0) + 1));
  return [...counts]
    .map(([code, count]) => ({ code, count }))
    .sort((a, b) => b.count - a.count);
}

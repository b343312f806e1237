import { formatNumber } from '@rathaus/rathaus-react';
import { Text } from '../translations/useText';

/** "87 Einträge, 3 Ämter, 1 offene Übergabe"; what there is none of is left out. */
export function movedWords(
  counts: { entries: number; posts: number; handovers: number },
  t: Text,
): string {
  return (['entries', 'posts', 'handovers'] as const)
    .filter(what => counts[what] > 0)
    .map(what =>
      t(`reorganisation.preview.${what}`, {
        count: counts[what],
        number: formatNumber(counts[what]),
      }),
    )
    .join(', ');
}

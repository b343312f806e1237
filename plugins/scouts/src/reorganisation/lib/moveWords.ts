import { POST_STATES } from '@rathaus/plugin-scouts-common';
import { formatNumber } from '@rathaus/rathaus-react';
import { Text } from '../../translations/useText';

/** How much moves. */
export interface MoveSize {
  entries: number;
  posts: number;
  handovers: number;
}

const PARTS = ['entries', 'posts', 'handovers'] as const;

/** "12 Einträge, 2 Ämter"; empty when nothing moves. */
export function moveWords(t: Text, size: MoveSize): string {
  return PARTS.filter(part => size[part] > 0)
    .map(part =>
      t(`reorganisation.preview.${part}`, {
        count: size[part],
        number: formatNumber(size[part]),
      }),
    )
    .join(', ');
}

/** The state of a post in a word; one that this page does not know stands as it came. */
export function postStateWord(t: Text, state: string): string {
  const known = POST_STATES.find(other => other === state);
  if (!known) {
    return state;
  }
  return known === 'ending'
    ? t('common.state.endingSoon')
    : t(`common.state.${known}`);
}

import { EntryUpkeep } from '@rathaus/plugin-service-registry-common';
import { formatDate, Tone } from '@rathaus/rathaus-react';
import type { Text } from '../../translations/useText';
import { shorten } from './shorten';

/** What a chip tells of an entry's upkeep; a list knows less than the entry's page. */
export type UpkeepGlimpse = Pick<EntryUpkeep, 'state'> &
  Partial<Pick<EntryUpkeep, 'dueOn' | 'confirmedAt' | 'doubt'>>;

/** Longest doubt that a chip shows, in characters. */
const DOUBT_LENGTH = 60;

/** How true an entry is held to be, as the word and the tone of a chip. */
export function upkeepWords(
  t: Text,
  upkeep: UpkeepGlimpse,
): { label: string; tone: Tone } {
  switch (upkeep.state) {
    case 'due':
      return { label: t('upkeep.state.due'), tone: 'warning' };
    case 'overdue':
      return { label: t('upkeep.state.overdue'), tone: 'danger' };
    case 'doubtful':
      return {
        label: upkeep.doubt
          ? t('upkeep.state.doubtfulBecause', {
              doubt: shorten(upkeep.doubt, DOUBT_LENGTH),
            })
          : t('upkeep.state.doubtful'),
        tone: 'warning',
      };
    default:
      if (upkeep.confirmedAt) {
        const date = formatDate(upkeep.confirmedAt);
        return {
          label: t('upkeep.state.confirmed', { date }),
          tone: 'success',
        };
      }
      return {
        label: upkeep.dueOn
          ? t('upkeep.state.newUntil', { date: formatDate(upkeep.dueOn) })
          : t('upkeep.state.new'),
        tone: 'neutral',
      };
  }
}

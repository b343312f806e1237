import { PostView } from '@rathaus/plugin-scouts-common';
import { formatDate, Tone } from '@rathaus/rathaus-react';
import { Text } from '../translations/useText';

const TONES: Record<PostView['state'], Tone> = {
  vacant: 'warning',
  nominated: 'info',
  confirmed: 'info',
  accepted: 'info',
  appointed: 'success',
  ending: 'warning',
  closed: 'neutral',
};

/** The state of a post as a word and what it means. */
export function postState(
  post: PostView,
  t: Text,
  today: string,
): { label: string; tone: Tone } {
  const { state, term } = post;
  const tone = TONES[state];
  if (state === 'ending') {
    return {
      tone,
      label: term?.until
        ? t('common.state.ending', { date: formatDate(term.until) })
        : t('common.state.endingSoon'),
    };
  }
  if (state === 'appointed' && term?.from && term.from > today) {
    return {
      tone,
      label: t('common.state.appointedFrom', { date: formatDate(term.from) }),
    };
  }
  return { tone, label: t(`common.state.${state}`) };
}

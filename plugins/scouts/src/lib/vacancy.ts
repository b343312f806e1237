import { PostView } from '@rathaus/plugin-scouts-common';
import { formatElapsed } from '@rathaus/rathaus-react';
import { Text } from '../translations/useText';
import { daysBetween } from './days';

const DAY_MS = 86_400_000;

const IN_PROCEDURE: readonly PostView['state'][] = [
  'nominated',
  'confirmed',
  'accepted',
];

const IN_OFFICE: readonly PostView['state'][] = ['appointed', 'ending'];

/** Is somebody on the way to the office? */
export function isInProcedure({ state }: PostView): boolean {
  return IN_PROCEDURE.includes(state);
}

/** Is somebody appointed, whether the office has begun or not? */
export function isFilled({ state }: PostView): boolean {
  return IN_OFFICE.includes(state);
}

/** Is nobody appointed to a post that should have somebody? */
export function isVacant(post: PostView): boolean {
  return post.state === 'vacant' || isInProcedure(post);
}

/** "unbesetzt seit 3 Wochen", "noch nie besetzt". */
export function vacancyWords(
  post: PostView,
  options: { t: Text; language: string; today: string },
): string {
  const { t, language, today } = options;
  if (!post.vacantSince) {
    return t('common.state.neverFilled');
  }
  const days = daysBetween(post.vacantSince.slice(0, 10), today);
  return days < 1
    ? t('common.state.vacantToday')
    : t('common.state.vacantFor', {
        duration: formatElapsed(days * DAY_MS, language),
      });
}

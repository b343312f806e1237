import { Deadline } from '@rathaus/plugin-backlog-common';
import { formatDate, Tone } from '@rathaus/rathaus-react';
import { Text } from '../translations/useText';
import { daysBetween } from './days';

/** From how many days before it, a day is near. */
export const NEAR_DAYS = 14;

/** A day that must not be missed, in words, and how pressing it is. */
export interface DueWords {
  label: string;
  tone: Extract<Tone, 'danger' | 'warning' | 'neutral'>;
}

/**
 * Says how near a deadline is: overdue, due in a few days, or when.
 *
 * @param today - calendar day
 */
export function dueWords(
  { kind, day }: Deadline,
  today: string,
  t: Text,
): DueWords {
  const what = t(`deadline.${kind}`);
  const left = daysBetween(today, day);
  if (left < 0) {
    return {
      label: t('deadline.over', { what, count: -left, date: formatDate(day) }),
      tone: 'danger',
    };
  }
  if (left === 0) {
    return { label: t('deadline.today', { what }), tone: 'danger' };
  }
  return left <= NEAR_DAYS
    ? {
        label: t('deadline.in', { what, count: left, date: formatDate(day) }),
        tone: 'warning',
      }
    : {
        label: t('deadline.on', { what, date: formatDate(day) }),
        tone: 'neutral',
      };
}

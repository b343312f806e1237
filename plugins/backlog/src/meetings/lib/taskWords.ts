import { Task } from '@rathaus/plugin-backlog-common';
import { formatDate } from '@rathaus/rathaus-react';
import { Text } from '../../translations/useText';

/** Who is to do what until when. */
export function taskWords({ what, who, until }: Task, t: Text): string {
  const more = [who, until && t('task.until', { date: formatDate(until) })]
    .filter(Boolean)
    .join(', ');
  return more ? t('task.words', { what, more }) : what;
}

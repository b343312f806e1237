import { daysSince } from '../../../lib/days';
import { Text } from '../../../translations/useText';

/**
 * How long a card has been in its column.
 *
 * @param since - a point in time, ISO 8601
 * @param today - calendar day
 */
export function ageWords(since: string, today: string, t: Text): string {
  const days = daysSince(since, today);
  return days === 0 ? t('card.ageToday') : t('card.age', { count: days });
}

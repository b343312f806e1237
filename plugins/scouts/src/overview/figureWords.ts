import { formatNumber } from '@rathaus/rathaus-react';
import { Text } from '../translations/useText';
import { Figure } from './lib/figures';

/** A value as people read it: coverage in percent, missing where there are no posts. */
export function figureWords(
  figure: Figure,
  value: number | undefined,
  t: Text,
): string {
  if (value === undefined) {
    return t('overview.noPosts');
  }
  return figure === 'coverage'
    ? `${formatNumber(Math.round(value * 100))}\u00a0%`
    : formatNumber(value);
}

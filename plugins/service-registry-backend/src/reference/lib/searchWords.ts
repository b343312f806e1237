import { foldText } from '@rathaus/rathaus-common';

/**
 * What was typed, as folded words. A key may be typed in groups of digits:
 * "99 012 001" is one word.
 */
export function searchWords(query: string): string[] {
  const folded = foldText(query);
  if (/^[\d ]+$/.test(folded)) {
    return [folded.replaceAll(' ', '')];
  }
  return [...new Set(folded.split(' ').filter(Boolean))];
}

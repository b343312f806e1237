import { isCalendarDate } from '@rathaus/rathaus-common';
import { Day } from '@rathaus/rathaus-node';

/** Years that may be meant; a typing mistake such as 0218 or 20018 is none. */
const FIRST_YEAR = '1800';
const LAST_YEAR = '2100';

/**
 * Reads a day as the list writes it: `01.08.2018`, or ISO.
 *
 * @returns undefined when it is anything else, or a day that does not exist
 */
export function listDay(text: string): Day | undefined {
  const german = /^(\d{2})\.(\d{2})\.(\d{4})$/.exec(text);
  const day = german ? `${german[3]}-${german[2]}-${german[1]}` : text;
  return isCalendarDate(day) && day >= FIRST_YEAR && day < LAST_YEAR
    ? day
    : undefined;
}

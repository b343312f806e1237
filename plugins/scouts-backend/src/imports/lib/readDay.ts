import { isCalendarDate } from '@rathaus/rathaus-common';
import { Day } from '@rathaus/rathaus-node';

/** Reads `TT.MM.JJJJ` or `JJJJ-MM-TT`; undefined for anything else. */
export function readDay(text: string): Day | undefined {
  const german = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text.trim());
  const day = german
    ? [german[3], german[2].padStart(2, '0'), german[1].padStart(2, '0')].join(
        '-',
      )
    : text.trim();
  return isCalendarDate(day) ? day : undefined;
}

import { FieldProblem, fieldProblem } from '@rathaus/rathaus-common';
import { addMonths, Day } from '@rathaus/rathaus-node';

/** How far ahead an office may begin. */
const MONTHS_AHEAD = 12;

function germanDay(day: Day): string {
  return day.split('-').reverse().join('.');
}

/** The day may lie in the past, but not more than a year ahead. */
export function checkNotFarAhead(
  path: string,
  day: Day,
  today: Day,
): FieldProblem[] {
  const latest = addMonths(today, MONTHS_AHEAD);
  return day > latest
    ? [fieldProblem(path, 'too_big', { maximum: germanDay(latest) })]
    : [];
}

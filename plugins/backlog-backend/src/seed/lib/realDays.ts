import { addDays, addMonths, Day } from '@rathaus/rathaus-node';

const RELATIVE = /^(today|quarter)(?:([+-]\d{1,5}))?$/;

function quarterOf(day: Day): string {
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

/**
 * Puts real days into examples, so that they stay fresh: `today-30` becomes a
 * day, `quarter+2` a quarter such as `2027-Q2`, anywhere in the value.
 */
export function withRealDays(value: unknown, today: Day): unknown {
  if (typeof value === 'string') {
    const relative = RELATIVE.exec(value);
    if (!relative) {
      return value;
    }
    const [, unit, count = '0'] = relative;
    return unit === 'today'
      ? addDays(today, Number(count))
      : quarterOf(addMonths(`${today.slice(0, 7)}-01`, 3 * Number(count)));
  }
  if (Array.isArray(value)) {
    return value.map(item => withRealDays(item, today));
  }
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [
        key,
        withRealDays(item, today),
      ]),
    );
  }
  return value;
}

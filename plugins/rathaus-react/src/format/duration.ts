const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

const STEPS: Array<{ unit: string; ms: number }> = [
  { unit: 'year', ms: 365 * DAY_MS },
  { unit: 'month', ms: 30 * DAY_MS },
  { unit: 'week', ms: 7 * DAY_MS },
  { unit: 'day', ms: DAY_MS },
  { unit: 'hour', ms: HOUR_MS },
  { unit: 'minute', ms: MINUTE_MS },
];

/**
 * Says a length of time in words with one unit, rounded down: "3 Wochen", "1 Tag".
 *
 * @param ms - milliseconds, not negative; under a minute it says "0 Minuten"
 * @param language - `de` or `en`
 */
export function formatDuration(ms: number, language: string = 'de'): string {
  const step =
    STEPS.find(candidate => ms >= candidate.ms) ?? STEPS[STEPS.length - 1];
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: step.unit,
    unitDisplay: 'long',
  }).format(Math.floor(ms / step.ms));
}

/**
 * Says a length of time as it stands after "seit" and "vor", in the dative: "5 Tagen", "3 Wochen".
 *
 * @param ms - milliseconds, not negative
 * @param language - `de` or `en`
 */
export function formatElapsed(ms: number, language: string = 'de'): string {
  // The other units have their plural in n already.
  return formatDuration(ms, language).replace(/(Tage|Monate|Jahre)$/, '$1n');
}

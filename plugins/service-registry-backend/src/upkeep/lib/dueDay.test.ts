import {
  addMonths,
  berlinDay,
  daysBetween,
  isWorkingDay,
} from '@rathaus/rathaus-node';
import fc from 'fast-check';
import { dueDay } from './dueDay';

const createdAt = '2026-11-22T10:00:00.000Z';
const names = Array.from({ length: 600 }, (_, i) => `eintrag-${i}`);

function perQuarterOfYear(days: string[], from: string): number[] {
  const counts = [0, 0, 0, 0];
  days.forEach(day => {
    const quarter = Math.floor((daysBetween(from, day) / 366) * 4);
    counts[Math.min(3, quarter)] += 1;
  });
  return counts;
}

describe('dueDay', () => {
  it('spreads the first reviews of a list evenly over the interval', () => {
    const days = names.map(name => dueDay({ name, createdAt }, 12));
    perQuarterOfYear(days, '2026-11-22').forEach(count => {
      expect(count).toBeGreaterThan(110);
      expect(count).toBeLessThan(190);
    });
  });

  it('spreads what was confirmed at once over the last tenth of the interval', () => {
    const confirmedAt = '2026-11-23T10:00:00.000Z';
    const days = names.map(name =>
      dueDay({ name, createdAt, confirmedAt }, 12),
    );
    const sorted = [...days].sort();
    // 36 days and a half, and the working day that the first of them may wait for.
    expect(sorted[0] >= '2027-10-18').toBe(true);
    expect(sorted.at(-1)! <= '2027-11-23').toBe(true);
    // No day, not even the one after All Saints' weekend, has a fifth of them.
    const busiest = Math.max(
      ...[...new Set(days)].map(day => days.filter(d => d === day).length),
    );
    expect(busiest).toBeLessThan(names.length / 5);
  });

  it('goes by the calendar day of Berlin', () => {
    const entry = { name: 'a', createdAt };
    const beforeMidnight = '2026-06-30T21:59:59.000Z';
    const afterMidnight = '2026-06-30T22:00:00.000Z';
    expect(berlinDay(new Date(beforeMidnight))).toBe('2026-06-30');
    expect(
      daysBetween(
        dueDay({ ...entry, confirmedAt: beforeMidnight }, 12),
        dueDay({ ...entry, confirmedAt: afterMidnight }, 12),
      ),
    ).toBe(1);
  });

  it('ends on the last of February for a leap day', () => {
    // Spread aside, which a name with the share 0 would have none of.
    const confirmedAt = '2028-02-29T10:00:00.000Z';
    const days = names.map(name =>
      dueDay({ name, createdAt, confirmedAt }, 12),
    );
    expect(days.every(day => day <= '2029-03-01')).toBe(true);
  });

  it('is always a working day within the interval or just behind it', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }),
        fc.date({
          min: new Date('2020-01-01'),
          max: new Date('2040-01-01'),
          noInvalidDate: true,
        }),
        fc.integer({ min: 1, max: 60 }),
        fc.boolean(),
        (name, at, months, confirmed) => {
          const time = at.toISOString();
          const day = dueDay(
            { name, createdAt: time, ...(confirmed && { confirmedAt: time }) },
            months,
          );
          const since = berlinDay(at);
          expect(isWorkingDay(day)).toBe(true);
          expect(day > since).toBe(true);
          // Christmas with a weekend around it is the longest wait.
          expect(daysBetween(addMonths(since, months), day)).toBeLessThan(6);
        },
      ),
      { numRuns: 200 },
    );
  });
});

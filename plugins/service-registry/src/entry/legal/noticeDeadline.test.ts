import fc from 'fast-check';
import { daysUntil, noticeDeadline } from './noticeDeadline';

/** When a period of months ends that begins with notice on `day`, as § 188 BGB counts it. */
function endOfPeriod(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastDay)))
    .toISOString()
    .slice(0, 10);
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

describe('noticeDeadline', () => {
  it.each([
    ['2026-12-31', 3, '2026-09-30'],
    ['2027-02-28', 3, '2026-11-30'],
    ['2028-02-29', 12, '2027-02-28'],
    ['2026-06-15', 6, '2025-12-15'],
    ['2026-03-30', 1, '2026-02-28'],
    ['2026-12-31', 0, '2026-12-31'],
  ])('of a contract until %s with %i months is %s', (end, months, day) => {
    expect(noticeDeadline(end, months)).toBe(day);
  });

  it('is the last day that is early enough', () => {
    fc.assert(
      fc.property(
        fc.date({
          min: new Date('2000-01-01'),
          max: new Date('2099-12-31'),
          noInvalidDate: true,
        }),
        fc.integer({ min: 0, max: 120 }),
        (date, months) => {
          const end = date.toISOString().slice(0, 10);
          const deadline = noticeDeadline(end, months);
          expect(endOfPeriod(deadline, months) <= end).toBe(true);
          expect(endOfPeriod(dayAfter(deadline), months) > end).toBe(true);
        },
      ),
    );
  });
});

describe('daysUntil', () => {
  it('counts days, backwards too', () => {
    expect(daysUntil('2026-12-31', '2026-12-24')).toBe(7);
    expect(daysUntil('2026-12-24', '2026-12-31')).toBe(-7);
  });
});

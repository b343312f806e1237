import fc from 'fast-check';
import { addDays, daysBetween, daysSince, startOfDay } from './days';

describe('days', () => {
  it('are counted by the calendar, also where the clock changes', () => {
    expect(daysBetween('2027-03-27', '2027-03-29')).toBe(2);
    expect(daysBetween('2027-03-29', '2027-03-27')).toBe(-2);
  });

  it('begin at midnight in the town hall', () => {
    // 23:30 UTC is half past twelve at night here.
    expect(daysSince('2027-01-10T23:30:00Z', '2027-01-12')).toBe(1);
    expect(daysSince('2027-01-10T22:30:00Z', '2027-01-12')).toBe(2);
    expect(daysSince('2027-01-13T08:00:00Z', '2027-01-12')).toBe(0);
  });

  it.each([
    ['2027-01-12', '2027-01-11T23:00:00.000Z'],
    ['2027-07-12', '2027-07-11T22:00:00.000Z'],
    // On the days on which the clock changes, it does so after midnight.
    ['2027-03-28', '2027-03-27T23:00:00.000Z'],
    ['2027-10-31', '2027-10-30T22:00:00.000Z'],
  ])('%s begins at %s', (day, start) => {
    expect(startOfDay(day)).toBe(start);
  });

  it('add up', () => {
    expect(addDays('2027-12-31', 1)).toBe('2028-01-01');
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 20_000 }),
        fc.integer({ min: -4000, max: 4000 }),
        (start, days) => {
          const day = addDays('2000-01-01', start);
          expect(daysBetween(day, addDays(day, days))).toBe(days);
        },
      ),
    );
  });
});

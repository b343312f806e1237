import fc from 'fast-check';
import {
  addDays,
  addMonths,
  berlinDay,
  berlinHour,
  daysBetween,
  mondayOf,
  weekOf,
} from './day';
import {
  isPublicHoliday,
  isWorkingDay,
  workingDayFrom,
  workingDayOfWeek,
} from './workingDays';

describe('berlinDay', () => {
  it.each([
    ['2026-06-30T21:59:59Z', '2026-06-30'],
    ['2026-06-30T22:00:00Z', '2026-07-01'],
    ['2026-12-31T22:59:59Z', '2026-12-31'],
    ['2026-12-31T23:00:00Z', '2027-01-01'],
    // The nights in which the clocks change.
    ['2026-03-28T23:30:00Z', '2026-03-29'],
    ['2026-10-24T22:30:00Z', '2026-10-25'],
  ])('puts %s on %s', (at, day) => {
    expect(berlinDay(new Date(at))).toBe(day);
  });
});

describe('berlinHour', () => {
  it.each([
    ['2026-01-05T06:59:59Z', 7],
    ['2026-07-06T05:00:00Z', 7],
    ['2026-12-31T23:00:00Z', 0],
    // The hour that the night of the changing clocks has twice.
    ['2026-10-25T00:30:00Z', 2],
    ['2026-10-25T01:30:00Z', 2],
  ])('at %s is %d', (at, hour) => {
    expect(berlinHour(new Date(at))).toBe(hour);
  });
});

describe('days', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2027-02-28', 12, '2028-02-28'],
    ['2026-11-22', 6, '2027-05-22'],
  ])('%s and %d months is %s', (day, months, later) => {
    expect(addMonths(day, months)).toBe(later);
  });

  it('count across the change of the clocks', () => {
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
    expect(daysBetween('2026-10-26', '2026-10-24')).toBe(-2);
  });

  it('know their week', () => {
    expect(weekOf('2026-11-22')).toBe('2026-W47');
    expect(weekOf('2027-01-01')).toBe('2026-W53');
    expect(mondayOf('2026-11-22')).toBe('2026-11-16');
  });

  it('refuse what is no day', () => {
    expect(() => addDays('2026-02-30', 1)).toThrow(RangeError);
  });
});

describe('working days in North Rhine-Westphalia', () => {
  it('knows the eleven public holidays of 2026', () => {
    const days = Array.from({ length: 365 }, (_, i) =>
      addDays('2026-01-01', i),
    );
    expect(days.filter(isPublicHoliday)).toEqual(
      expect.arrayContaining([
        '2026-01-01',
        '2026-04-03',
        '2026-04-06',
        '2026-05-01',
        '2026-05-14',
        '2026-05-25',
        '2026-06-04',
        '2026-10-03',
        '2026-11-01',
        '2026-12-25',
        '2026-12-26',
      ]),
    );
    expect(days.filter(isWorkingDay)).toHaveLength(253);
  });

  it.each([
    ['2026-06-04', '2026-06-05'],
    ['2026-12-25', '2026-12-28'],
    ['2026-04-03', '2026-04-07'],
    ['2026-11-23', '2026-11-23'],
  ])('from %s it is %s', (day, working) => {
    expect(workingDayFrom(day)).toBe(working);
  });

  it('moves within the week only', () => {
    // Whit Monday, and a week that is over on Friday.
    expect(workingDayOfWeek('2026-05-27', 1)).toBe('2026-05-26');
    expect(workingDayOfWeek('2026-12-24', 5)).toBeUndefined();
  });

  it('always finds one soon', () => {
    const anyDay = fc
      .integer({ min: 0, max: 36_500 })
      .map(days => addDays('2020-01-01', days));
    fc.assert(
      fc.property(anyDay, day => {
        const found = workingDayFrom(day);
        expect(isWorkingDay(found)).toBe(true);
        expect(daysBetween(day, found)).toBeLessThanOrEqual(5);
      }),
    );
  });
});

import { digestWeek } from './officeHours';

const MONDAY_AT_SEVEN = { weekday: 1, fromHour: 7 };

describe('digestWeek', () => {
  it.each([
    ['Sunday evening', '2026-11-22T20:00:00Z', undefined],
    ['Monday before seven', '2026-11-23T05:59:59Z', undefined],
    ['Monday at seven, winter time', '2026-11-23T06:00:00Z', '2026-W48'],
    ['Monday at seven, summer time', '2026-07-06T05:00:00Z', '2026-W28'],
    ['Monday, an hour too early in summer', '2026-07-06T04:59:00Z', undefined],
    [
      'the Monday after the clocks went back',
      '2026-10-26T06:00:00Z',
      '2026-W44',
    ],
    ['Wednesday, after a breakdown', '2026-11-25T12:00:00Z', '2026-W48'],
    ['Saturday, after a breakdown', '2026-11-28T12:00:00Z', undefined],
    ['Easter Monday', '2026-04-06T10:00:00Z', undefined],
    ['Tuesday after Easter', '2026-04-07T10:00:00Z', '2026-W15'],
    [
      'New Year, in the week of the old year',
      '2027-01-01T10:00:00Z',
      undefined,
    ],
    ['29 February', '2028-02-29T10:00:00Z', '2028-W09'],
  ])('%s', (_, now, week) => {
    expect(digestWeek(new Date(now), MONDAY_AT_SEVEN)).toBe(week);
  });

  it('lets a week out that has no working day left', () => {
    // Good Friday 2026 with Friday as the wanted day.
    const friday = { weekday: 5, fromHour: 7 };
    expect(digestWeek(new Date('2026-04-03T10:00:00Z'), friday)).toBe(
      undefined,
    );
    expect(digestWeek(new Date('2026-04-04T10:00:00Z'), friday)).toBe(
      undefined,
    );
  });
});

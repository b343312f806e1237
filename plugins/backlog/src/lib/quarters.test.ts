import fc from 'fast-check';
import {
  addQuarters,
  quarterOf,
  quarterParts,
  quarterRange,
  quartersBetween,
} from './quarters';

describe('quarters', () => {
  it.each([
    ['2027-01-01', '2027-Q1'],
    ['2027-03-31', '2027-Q1'],
    ['2027-04-01', '2027-Q2'],
    ['2027-12-31', '2027-Q4'],
  ])('%s lies in %s', (day, quarter) => {
    expect(quarterOf(day)).toBe(quarter);
  });

  it('go over the turn of the year', () => {
    expect(quarterRange('2026-Q4', '2027-Q2')).toEqual([
      '2026-Q4',
      '2027-Q1',
      '2027-Q2',
    ]);
    expect(quarterRange('2027-Q2', '2026-Q4')).toEqual([]);
    expect(quarterParts('2027-Q2')).toEqual({ year: '2027', part: '2' });
  });

  it('add up and compare as texts', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 200 }),
        fc.integer({ min: 0, max: 100 }),
        (start, count) => {
          const from = addQuarters('2020-Q1', start);
          const to = addQuarters(from, count);
          expect(quartersBetween(from, to)).toBe(count);
          expect(from < to).toBe(count > 0);
        },
      ),
    );
  });
});

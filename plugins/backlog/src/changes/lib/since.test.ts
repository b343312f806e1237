import { dayOf, presetOf, readSince } from './since';

const TODAY = '2027-03-01';

describe('the beginning of what is looked back on', () => {
  it.each([
    ['2027-02-10', '2027-02-10'],
    ['2027-03-01', '2027-03-01'],
    [null, '2027-02-22'],
    ['', '2027-02-22'],
    ['gestern', '2027-02-22'],
    ['2027-02-30', '2027-02-22'],
    // Tomorrow nothing has changed yet.
    ['2027-03-02', '2027-02-22'],
  ])('reads %s as %s', (value, day) => {
    expect(readSince(value, TODAY)).toBe(day);
  });

  it('knows the days of its presets, and back', () => {
    expect(dayOf('day', TODAY)).toBe('2027-02-28');
    expect(presetOf('2027-02-01', TODAY)).toBe('month');
    expect(presetOf('2027-02-02', TODAY)).toBeUndefined();
  });
});

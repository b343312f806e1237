import fc from 'fast-check';
import { listDay } from './listDay';

describe('listDay', () => {
  it.each([
    ['01.08.2018', '2018-08-01'],
    ['29.02.2024', '2024-02-29'],
    ['2018-08-01', '2018-08-01'],
  ])('reads %s', (text, day) => {
    expect(listDay(text)).toBe(day);
  });

  it.each([
    '',
    '31.02.2020',
    '29.02.2023',
    '00.00.0000',
    '1.8.2018',
    '01.08.18',
    '01.13.2018',
    '01/08/2018',
    '08-01-2018',
    '01.08.0218',
    '01.08.2100',
    '01.08.2018 00:00',
    '43313',
    'unbekannt',
  ])('does not guess at %j', text => {
    expect(listDay(text)).toBeUndefined();
  });

  it('reads every day in both ways', () => {
    fc.assert(
      fc.property(
        fc.date({
          min: new Date('1800-01-01'),
          max: new Date('2099-12-31'),
          noInvalidDate: true,
        }),
        date => {
          const day = date.toISOString().slice(0, 10);
          const [year, month, dayOfMonth] = day.split('-');
          expect(listDay(day)).toBe(day);
          expect(listDay(`${dayOfMonth}.${month}.${year}`)).toBe(day);
        },
      ),
      { examples: [[new Date('1800-01-01')], [new Date('2099-12-31')]] },
    );
  });
});

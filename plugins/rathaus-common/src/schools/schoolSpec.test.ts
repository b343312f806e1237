import { schoolGroupName, schoolOf } from './schoolSpec';

const SCHOOL = {
  number: '199001',
  name: 'Musterschule',
  officialName: 'Musterschule Städt. Gem. Grundschule',
  form: { code: '02', name: 'Grundschule' },
  address: { street: 'Am Muster 1', postcode: '99999', town: 'Musterstadt' },
  operator: { number: '10001', name: 'Stadt Musterstadt' },
  municipality: '05999001',
};

describe('schoolOf', () => {
  it('reads a school', () => {
    const full = {
      ...SCHOOL,
      homepage: 'https://musterschule.example',
      email: 'schule@musterstadt.example',
      phone: '05241 82-1',
      openedOn: '1973-08-01',
      closedOn: '2028-07-31',
      missingSince: '2026-11-22',
    };
    expect(schoolOf({ type: 'schule', children: [], school: full })).toEqual(
      full,
    );
  });

  it.each([
    ['nothing', undefined],
    ['another group', { type: 'fachbereich', school: SCHOOL }],
    ['a school without a list', { type: 'schule' }],
    [
      'a number of five digits',
      { type: 'schule', school: { ...SCHOOL, number: '19900' } },
    ],
    [
      'a day that does not exist',
      { type: 'schule', school: { ...SCHOOL, closedOn: '2026-02-30' } },
    ],
    [
      'an address that runs code',
      { type: 'schule', school: { ...SCHOOL, homepage: 'data:text/html,x' } },
    ],
  ])('does not take %s', (_, spec) => {
    expect(schoolOf(spec)).toBeUndefined();
  });
});

describe('schoolGroupName', () => {
  it('follows from the number', () => {
    expect(schoolGroupName('199001')).toBe('schule-199001');
  });
});

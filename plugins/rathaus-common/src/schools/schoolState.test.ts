import { mayBeOlder, schoolState } from './schoolState';

const TODAY = '2026-11-22';

describe('schoolState', () => {
  it.each([
    ['open', {}],
    ['closing', { closedOn: '2027-07-31' }],
    ['closing', { closedOn: TODAY }],
    ['closed', { closedOn: '2026-11-21' }],
    ['closed', { missingSince: TODAY }],
    ['closed', { missingSince: TODAY, closedOn: '2027-07-31' }],
  ])('is %s: %j', (state, school) => {
    expect(schoolState(school, TODAY)).toBe(state);
  });
});

describe('mayBeOlder', () => {
  it('knows that the register begins in 1973', () => {
    expect(mayBeOlder({ openedOn: '1973-08-01' })).toBe(true);
    expect(mayBeOlder({ openedOn: '1974-08-01' })).toBe(false);
    expect(mayBeOlder({})).toBe(false);
  });
});

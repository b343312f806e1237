import { upkeepState } from './upkeepState';

const GRACE = 30;

describe('upkeepState', () => {
  it.each([
    ['2026-12-30', 'confirmed'],
    ['2026-12-31', 'due'],
    ['2027-01-30', 'due'],
    ['2027-01-31', 'overdue'],
  ])('on %s an entry due on 31 December is %s', (today, state) => {
    expect(upkeepState({ dueOn: '2026-12-31' }, today, GRACE)).toBe(state);
  });

  it('is doubtful whatever the day, once a Scout said so', () => {
    const entry = { dueOn: '2026-12-31', doubt: 'Telefon?' };
    expect(upkeepState(entry, '2026-01-01', GRACE)).toBe('doubtful');
    expect(upkeepState(entry, '2028-01-01', GRACE)).toBe('doubtful');
  });
});

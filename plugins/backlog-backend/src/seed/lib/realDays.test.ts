import { withRealDays } from './realDays';

describe('withRealDays', () => {
  it('finds days and quarters wherever they stand, and leaves the rest', () => {
    expect(
      withRealDays(
        {
          created: 'today-30',
          due: ['today', 'today+10'],
          plan: { from: 'quarter', to: 'quarter+1', before: 'quarter-4' },
          title: 'today we plan',
          cost: 12,
          none: null,
        },
        '2026-11-22',
      ),
    ).toEqual({
      created: '2026-10-23',
      due: ['2026-11-22', '2026-12-02'],
      plan: { from: '2026-Q4', to: '2027-Q1', before: '2025-Q4' },
      title: 'today we plan',
      cost: 12,
      none: null,
    });
  });
});

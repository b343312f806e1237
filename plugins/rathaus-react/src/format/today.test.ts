import { today } from './today';

describe('today', () => {
  it('is the day at the town hall, not in Greenwich', () => {
    expect(today(new Date('2026-07-31T22:30:00Z'))).toBe('2026-08-01');
    expect(today(new Date('2026-12-31T22:30:00Z'))).toBe('2026-12-31');
  });
});

import type { Text } from '../../translations/useText';
import { upkeepWords } from './upkeepWords';

const t: Text = (key, values) =>
  [key, ...Object.values(values ?? {})].join(' ');

describe('upkeepWords', () => {
  it.each([
    [
      { state: 'confirmed', confirmedAt: '2026-11-02T23:30:00Z' } as const,
      'upkeep.state.confirmed 03.11.2026',
      'success',
    ],
    [
      { state: 'confirmed', dueOn: '2027-05-01' } as const,
      'upkeep.state.newUntil 01.05.2027',
      'neutral',
    ],
    [{ state: 'confirmed' } as const, 'upkeep.state.new', 'neutral'],
    [
      { state: 'due', confirmedAt: '2025-11-03T08:00:00Z' } as const,
      'upkeep.state.due',
      'warning',
    ],
    [{ state: 'overdue' } as const, 'upkeep.state.overdue', 'danger'],
    [{ state: 'doubtful' } as const, 'upkeep.state.doubtful', 'warning'],
    [
      { state: 'doubtful', doubt: 'Telefon\nfalsch' } as const,
      'upkeep.state.doubtfulBecause Telefon falsch',
      'warning',
    ],
  ])('says %j in words', (upkeep, label, tone) => {
    expect(upkeepWords(t, upkeep)).toEqual({ label, tone });
  });
});

import { digestText } from './digestText';

describe('digestText', () => {
  it('names what waits, one and many', () => {
    expect(digestText({ due: 1, overdue: 2, doubtful: 0, proposals: 1 })).toBe(
      '1 Eintrag zu bestätigen, 2 Einträge überfällig, 1 Vorschlag zu entscheiden',
    );
  });

  it('is empty when nothing waits', () => {
    expect(digestText({ due: 0, overdue: 0, doubtful: 0, proposals: 0 })).toBe(
      '',
    );
  });
});

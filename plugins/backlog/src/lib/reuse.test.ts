import { exampleCard, exampleView } from '../__testUtils__/exampleBoard';
import { reuseCards, reuseLists, reuseView } from './reuse';

const CARDS = ['a', 'b', 'c'].map((id, i) =>
  exampleCard({ id, rank: `a${i}` }),
);

describe('what has not changed', () => {
  it('stays the card it was', () => {
    const now = CARDS.map(card => ({ ...card }));
    now[0] = { ...now[0], revision: 4 };
    now[1] = { ...now[1], rank: 'a5' };
    const kept = reuseCards(CARDS, now);
    expect(kept).toEqual(now);
    expect(kept.map((card, i) => card === CARDS[i])).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('stays the board it was', () => {
    const old = exampleView();
    const now = structuredClone({ ...old, version: 11, programmes: [] });
    const kept = reuseView(old, now);
    expect(kept).toEqual(now);
    expect(kept.board).toBe(old.board);
    expect(kept.items[0]).toBe(old.items[0]);
    expect(kept.programmes).toBe(now.programmes);
  });

  it('stays the list it was', () => {
    const old = new Map([
      ['eingang', [CARDS[0], CARDS[1]]],
      ['fertig', [CARDS[2]]],
    ]);
    const now = new Map([
      ['eingang', [CARDS[1], CARDS[0]]],
      ['fertig', [CARDS[2]]],
    ]);
    const kept = reuseLists(old, now);
    expect(kept.get('eingang')).toEqual([CARDS[1], CARDS[0]]);
    expect(kept.get('fertig')).toBe(old.get('fertig'));
  });
});

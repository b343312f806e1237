import fc from 'fast-check';
import { freshRanks, MAX_RANK_LENGTH, rankBetween } from './ranking';

/** A column as the store keeps it: put in at a position, ranked anew when there is no room. */
class Column {
  readonly cards: Array<{ id: number; rank: string }> = [];
  reranked = 0;
  /** Fresh ranks that the column had already. */
  readonly taken: string[] = [];

  put(id: number, position: number): void {
    const at = position % (this.cards.length + 1);
    const rank = rankBetween({
      lower: this.cards[at - 1]?.rank,
      upper: this.cards[at]?.rank,
    });
    this.cards.splice(at, 0, { id, rank: rank ?? '' });
    if (rank === undefined) {
      this.reranked += 1;
      const before = this.cards.map(card => card.rank);
      const last = before.reduce((a, b) => (a > b ? a : b));
      const fresh = freshRanks(last, this.cards.length);
      this.taken.push(...fresh.filter(known => before.includes(known)));
      this.cards.forEach((card, index) => {
        card.rank = fresh[index];
      });
    }
  }

  take(position: number): number {
    return this.cards.splice(position % this.cards.length, 1)[0].id;
  }
}

function isInOrder(ranks: string[]): boolean {
  return ranks.every((rank, index) => index === 0 || ranks[index - 1] < rank);
}

describe('ranking', () => {
  it('keeps any order, with ranks that are unique and short', () => {
    const moves = fc.array(fc.record({ from: fc.nat(), to: fc.nat() }), {
      maxLength: 300,
    });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), moves, (size, steps) => {
        const column = new Column();
        const wanted: number[] = [];
        for (let id = 0; id < size; id += 1) {
          column.put(id, id);
          wanted.push(id);
        }
        for (const { from, to } of steps) {
          const [id] = wanted.splice(from % wanted.length, 1);
          wanted.splice(to % (wanted.length + 1), 0, id);
          column.put(column.take(from), to);
        }
        const ranks = column.cards.map(({ rank }) => rank);
        expect(column.cards.map(({ id }) => id)).toEqual(wanted);
        expect(isInOrder(ranks)).toBe(true);
        expect(Math.max(...ranks.map(rank => rank.length))).toBeLessThanOrEqual(
          MAX_RANK_LENGTH,
        );
      }),
    );
  });

  it('stays short for good when everything is put into the same gap', () => {
    const column = new Column();
    column.put(0, 0);
    column.put(1, 1);
    for (let id = 2; id < 3_000; id += 1) {
      // The last but one, forth and back: the worst there is.
      column.put(id, column.cards.length - 1);
      if (column.cards.length > 50) {
        column.take(0);
      }
    }
    expect(column.reranked).toBeGreaterThan(5);
    expect(column.taken).toEqual([]);
    expect(isInOrder(column.cards.map(({ rank }) => rank))).toBe(true);
  });

  it('has room at both ends', () => {
    const first = rankBetween({}) ?? '';
    expect((rankBetween({ upper: first }) ?? '') < first).toBe(true);
    expect((rankBetween({ lower: first }) ?? '') > first).toBe(true);
  });
});

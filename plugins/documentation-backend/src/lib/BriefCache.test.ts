import { BriefCache } from './BriefCache';

describe('BriefCache', () => {
  let now = 0;
  const cache = () => new BriefCache<number>({ size: 2, now: () => now });
  const count = () => {
    let asked = 0;
    return async () => {
      asked += 1;
      return asked;
    };
  };

  it('gives the same answer for a while, also to those who ask meanwhile', async () => {
    const kept = cache();
    const ask = count();
    const first = kept.get('a', 10, ask);
    const second = kept.get('a', 10, ask);
    expect(await Promise.all([first, second])).toEqual([1, 1]);
    now += 9;
    expect(await kept.get('a', 10, ask)).toBe(1);
    now += 1;
    expect(await kept.get('a', 10, ask)).toBe(2);
  });

  it('keeps no failure', async () => {
    const kept = cache();
    const failing = async () => {
      throw new Error('away');
    };
    await expect(kept.get('a', 10, failing)).rejects.toThrow('away');
    expect(await kept.get('a', 10, count())).toBe(1);
  });

  it('forgets the oldest when it is full', async () => {
    const kept = cache();
    const ask = count();
    for (const key of ['a', 'b', 'c', 'b']) {
      await kept.get(key, 10, ask);
    }
    expect(await kept.get('a', 10, ask)).toBe(4);
  });
});

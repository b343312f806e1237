import { changeAll } from './changeAll';

it.each([
  [undefined, 4],
  [1, 1],
])(
  'changes all, a few at a time (%p), whatever fails among them',
  async (atOnce, limit) => {
    let running = 0;
    let most = 0;
    const counts: number[] = [];
    const { done, failed } = await changeAll(
      [1, 2, 3, 4, 5, 6, 7],
      async item => {
        running += 1;
        most = Math.max(most, running);
        await Promise.resolve();
        running -= 1;
        if (item === 3) {
          throw new Error('drei');
        }
        return item * 10;
      },
      { onProgress: count => counts.push(count), atOnce },
    );
    expect(
      done.sort((a, b) => a.item - b.item).map(({ result }) => result),
    ).toEqual([10, 20, 40, 50, 60, 70]);
    expect(failed).toEqual([{ item: 3, error: new Error('drei') }]);
    expect(most).toBe(limit);
    expect(counts).toEqual([1, 2, 3, 4, 5, 6, 7]);
  },
);

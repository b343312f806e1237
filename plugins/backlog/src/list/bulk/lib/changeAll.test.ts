import { changeAll } from './changeAll';

it('changes all, a few at a time, whatever fails among them', async () => {
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
    },
    count => counts.push(count),
  );
  expect(done.sort()).toEqual([1, 2, 4, 5, 6, 7]);
  expect(failed).toEqual([{ item: 3, error: new Error('drei') }]);
  expect(most).toBe(4);
  expect(counts).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

import { SharedRead } from './SharedRead';

/** A read whose answers the test gives, in the order of the reads. */
function setUp() {
  const answers: Array<(value: number) => void> = [];
  const read = jest.fn(
    () => new Promise<number>(resolve => answers.push(resolve)),
  );
  return { answers, read, shared: new SharedRead(read) };
}

/** Lets everything happen that waits for nothing from outside. */
const settle = () => new Promise(resolve => setImmediate(resolve));

describe('SharedRead', () => {
  it('never gives an answer that was read before the question', async () => {
    const { answers, read, shared } = setUp();
    const first = shared.get();
    const second = shared.get();
    const third = shared.get();
    expect(read).toHaveBeenCalledTimes(1);
    answers[0](1);
    await settle();
    expect(read).toHaveBeenCalledTimes(2);
    answers[1](2);
    expect(await Promise.all([first, second, third])).toEqual([1, 2, 2]);
  });

  it('reads anew once nobody waits any more', async () => {
    const { answers, shared } = setUp();
    const first = shared.get();
    answers[0](1);
    await first;
    const second = shared.get();
    answers[1](2);
    expect(await second).toBe(2);
  });

  it('asks on after a read that failed', async () => {
    const { answers, read, shared } = setUp();
    read.mockRejectedValueOnce(new Error('down'));
    const first = shared.get();
    const second = shared.get();
    await expect(first).rejects.toThrow('down');
    await settle();
    answers[0](7);
    expect(await second).toBe(7);
  });
});

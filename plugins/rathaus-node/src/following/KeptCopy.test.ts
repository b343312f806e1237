import { KeptCopy } from './KeptCopy';

function startCopy() {
  let now = 0;
  let source: string[] | Error = [];
  let readings = 0;
  const onError = jest.fn();
  const copy = new KeptCopy<string[]>({
    read: async () => {
      readings += 1;
      if (source instanceof Error) {
        throw source;
      }
      return [...source];
    },
    empty: [],
    keeping: { freshFor: 10, freshForAtMost: 60, goodFor: 100 },
    onError,
    now: () => new Date(now),
  });
  return {
    copy,
    onError,
    set: (value: string[] | Error) => {
      source = value;
    },
    pass: (milliseconds: number) => {
      now += milliseconds;
    },
    readings: () => readings,
  };
}

describe('KeptCopy', () => {
  it('serves the old copy while it reads the new one', async () => {
    const { copy, set, pass } = startCopy();
    set(['a']);
    expect(await copy.current()).toEqual(['a']);
    set(['b']);
    pass(10);
    expect(await copy.current()).toEqual(['a']);
    pass(1);
    expect(await copy.current()).toEqual(['a']);
    expect(await copy.fresh()).toEqual(['b']);
    expect(await copy.current()).toEqual(['b']);
  });

  it('waits for a new copy when the old one is too old', async () => {
    const { copy, set, pass } = startCopy();
    set(['a']);
    await copy.current();
    set(['b']);
    pass(101);
    expect(await copy.current()).toEqual(['b']);
  });

  it('asks the rarer the longer nothing changes, and often again after a change', async () => {
    const { copy, set, pass, readings } = startCopy();
    set(['a']);
    await copy.current();
    const readIn = async (steps: number[]) => {
      const before = readings();
      for (const step of steps) {
        pass(step);
        await copy.current();
        await new Promise(setImmediate);
      }
      return readings() - before;
    };
    // After 10, then 20, then 40 ms; 80 would be more than is allowed.
    expect(await readIn([10, 1])).toBe(1);
    expect(await readIn([20, 1])).toBe(1);
    expect(await readIn([40, 1])).toBe(1);
    expect(await readIn([60, 1])).toBe(1);
    set(['b']);
    expect(await readIn([60, 1])).toBe(1);
    expect(await readIn([10, 1])).toBe(1);
  });

  it('asks a source that is still empty every time', async () => {
    const { copy, set, readings } = startCopy();
    await copy.current();
    await copy.current();
    expect(readings()).toBe(2);
    set(['a']);
    expect(await copy.current()).toEqual(['a']);
  });

  it('serves the last copy when the source fails, and says so', async () => {
    const { copy, set, pass, onError } = startCopy();
    set(['a']);
    await copy.current();
    set(new Error('gone'));
    pass(101);
    expect(await copy.current()).toEqual(['a']);
    expect(onError).toHaveBeenCalledWith(new Error('gone'));
    await expect(copy.fresh()).rejects.toThrow('gone');
  });
});

import { createDeferred } from '@backstage/types';
import { SerialRunner } from './SerialRunner';

describe('SerialRunner', () => {
  it('never runs twice at the same time', async () => {
    const gates = [createDeferred(), createDeferred(), createDeferred()];
    let active = 0;
    let started = 0;
    const runner = new SerialRunner(async () => {
      active += 1;
      expect(active).toBe(1);
      await gates[started++];
      active -= 1;
    });

    const first = runner.run();
    const second = runner.run();
    const third = runner.run();
    gates.forEach(gate => gate.resolve());
    await Promise.all([first, second, third]);

    expect(started).toBe(2);
  });

  it('promises a run that began after the call', async () => {
    const gate = createDeferred();
    const seen: string[] = [];
    let state = 'old';
    const runner = new SerialRunner(async () => {
      seen.push(state);
      await gate;
    });

    const first = runner.run();
    state = 'new';
    const second = runner.run();
    gate.resolve();
    await first;
    await second;

    expect(seen).toEqual(['old', 'new']);
  });

  it('goes on after a failure', async () => {
    let runs = 0;
    const runner = new SerialRunner(async () => {
      runs += 1;
      if (runs === 1) {
        throw new Error('once');
      }
    });

    const first = runner.run();
    const second = runner.run();
    await expect(first).rejects.toThrow('once');
    await second;
    await runner.run();

    expect(runs).toBe(3);
  });
});

import { setImmediate } from 'node:timers/promises';
import { Turns } from './Turns';

describe('Turns', () => {
  it('come one after the other, whatever became of the one before', async () => {
    const turns = new Turns();
    const seen: string[] = [];
    const work =
      (name: string, fails = false) =>
      async () => {
        seen.push(`${name} begins`);
        await setImmediate();
        seen.push(`${name} ends`);
        if (fails) {
          throw new Error(name);
        }
        return name;
      };
    const results = await Promise.allSettled([
      turns.take('board', work('first', true)),
      turns.take('board', work('second')),
    ]);
    expect(results).toMatchObject([
      { status: 'rejected', reason: new Error('first') },
      { status: 'fulfilled', value: 'second' },
    ]);
    expect(seen).toEqual([
      'first begins',
      'first ends',
      'second begins',
      'second ends',
    ]);
  });

  it('of another kind are not waited for', async () => {
    const turns = new Turns();
    const never = new Promise<never>(() => {});
    turns.take('board', () => never);
    await expect(turns.take('other', async () => 'done')).resolves.toBe('done');
  });
});

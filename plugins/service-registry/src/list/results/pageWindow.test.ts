import fc from 'fast-check';
import { pageWindow } from './pageWindow';

describe('pageWindow', () => {
  it('counts through the pages', () => {
    expect(pageWindow(1, 25, 25, 87)).toEqual({ from: 1, to: 25 });
    expect(pageWindow(4, 25, 12, 87)).toEqual({ from: 76, to: 87 });
  });

  it('never speaks of entries that are not there', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1000 }),
        fc.integer({ min: 1, max: 25 }),
        fc.integer({ min: 0, max: 500 }),
        (page, shown, more) => {
          const total = shown + more;
          const { from, to } = pageWindow(page, 25, shown, total);
          expect(from).toBeGreaterThanOrEqual(1);
          expect(to).toBeLessThanOrEqual(total);
          expect(to - from + 1).toBe(shown);
        },
      ),
    );
  });
});

import fc from 'fast-check';
import { cents, shareOf, splitEvenly, sumCents, WHOLE } from './cents';

const amount = fc.integer({ min: 0, max: 1_000_000_000_000 });

describe('cents', () => {
  it.each([-1, 0.5, 1e13, '5', null])('refuses %p', value => {
    expect(cents.safeParse(value).success).toBe(false);
  });
});

describe('shareOf', () => {
  it('rounds down to the cent', () => {
    expect(shareOf(1_001, 9_000)).toBe(900);
    expect(shareOf(1_000, 9_000)).toBe(900);
    expect(shareOf(1_000_000_000_000, WHOLE)).toBe(1_000_000_000_000);
  });

  it('and the rest make the whole, whatever the amount', () => {
    fc.assert(
      fc.property(amount, fc.integer({ min: 0, max: WHOLE }), (all, rate) => {
        const share = shareOf(all, rate);
        const rest = shareOf(all, WHOLE - rate);
        expect(Number.isSafeInteger(share)).toBe(true);
        expect(all - share - rest).toBeGreaterThanOrEqual(0);
        expect(all - share - rest).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('splitEvenly', () => {
  it('loses no cent', () => {
    fc.assert(
      fc.property(amount, fc.integer({ min: 1, max: 200 }), (all, parts) => {
        const split = splitEvenly(all, parts);
        expect(sumCents(split)).toBe(all);
        expect(Math.max(...split) - Math.min(...split)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

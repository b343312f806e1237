import fc from 'fast-check';
import { CLOSED, comboboxStep } from './comboboxState';

describe('comboboxStep', () => {
  it('opens at the first option downwards and at the last upwards', () => {
    expect(comboboxStep(CLOSED, { type: 'move', by: 1 }, 3)).toEqual({
      open: true,
      active: 0,
    });
    expect(comboboxStep(CLOSED, { type: 'move', by: -1 }, 3)).toEqual({
      open: true,
      active: 2,
    });
  });

  it('goes round the ends', () => {
    const last = { open: true, active: 2 };
    expect(comboboxStep(last, { type: 'move', by: 1 }, 3).active).toBe(0);
    expect(
      comboboxStep({ open: true, active: 0 }, { type: 'move', by: -1 }, 3)
        .active,
    ).toBe(2);
  });

  it('forgets the active option when it closes or opens anew', () => {
    const open = { open: true, active: 1 };
    expect(comboboxStep(open, { type: 'close' }, 3)).toEqual(CLOSED);
    expect(comboboxStep(open, { type: 'open' }, 3).active).toBe(-1);
  });

  it('never points outside the list', () => {
    const step = fc.oneof(
      fc.record({
        type: fc.constant('move' as const),
        by: fc.constantFrom<1 | -1>(1, -1),
      }),
      fc.record({ type: fc.constantFrom('open' as const, 'close' as const) }),
    );
    fc.assert(
      fc.property(fc.array(step), fc.nat(5), (steps, count) => {
        const { active } = steps.reduce(
          (state, next) => comboboxStep(state, next, count),
          CLOSED,
        );
        expect(active).toBeGreaterThanOrEqual(-1);
        expect(active).toBeLessThan(Math.max(count, 1));
      }),
    );
  });
});

import fc from 'fast-check';
import { FUNDING_STATES } from '../board/vocabulary';
import { Programme } from './programme';
import { sharesOf } from './shares';
import { fundingTotals } from './totals';

const digitalpakt: Programme = {
  id: 'digitalpakt',
  board: 'schulen',
  title: 'DigitalPakt Schule NRW',
  rate: 9_000,
  ceiling: 5_000_000,
  windows: [],
  ownBudget: false,
  closed: false,
  revision: 1,
};
const ownMoney: Programme = {
  ...digitalpakt,
  id: 'eigen',
  rate: undefined,
  ceiling: undefined,
  ownBudget: true,
};

describe('sharesOf', () => {
  it('goes by the rate until something is granted', () => {
    const item = {
      estimate: 100_001,
      funding: { programme: 'digitalpakt', state: 'applied' as const },
    };
    expect(sharesOf(item, digitalpakt)).toEqual({
      cost: 100_001,
      funded: 90_000,
      own: 10_001,
    });
    expect(
      sharesOf(
        { ...item, funding: { ...item.funding, granted: 80_000 } },
        digitalpakt,
      ),
    ).toEqual({ cost: 100_001, funded: 80_000, own: 20_001 });
  });

  it('goes by what was applied for where no rate is settled', () => {
    expect(
      sharesOf(
        {
          estimate: 500,
          funding: { programme: 'dp2', state: 'applied', applied: 700 },
        },
        { ownBudget: false },
      ),
    ).toEqual({ cost: 500, funded: 500, own: 0 });
  });

  it('takes the best figure of the cost', () => {
    expect(sharesOf({ estimate: 3, ordered: 2, actual: 1 }, undefined)).toEqual(
      { cost: 1, funded: 0, own: 1 },
    );
  });

  it('knows that own money and a refused application pay nothing', () => {
    const item = { estimate: 100 };
    expect(
      sharesOf(
        { ...item, funding: { programme: 'eigen', state: 'granted' } },
        ownMoney,
      ).own,
    ).toBe(100);
    expect(
      sharesOf(
        { ...item, funding: { programme: 'digitalpakt', state: 'refused' } },
        digitalpakt,
      ).own,
    ).toBe(100);
  });
});

describe('fundingTotals', () => {
  const amount = fc.option(fc.integer({ min: 0, max: 10_000_000 }), {
    nil: undefined,
  });
  const item = fc.record({
    estimate: amount,
    ordered: amount,
    actual: amount,
    funding: fc.record({
      programme: fc.constantFrom('digitalpakt', 'eigen'),
      state: fc.constantFrom(...FUNDING_STATES),
      granted: amount,
      applied: amount,
      drawn: amount,
      proven: amount,
    }),
  });
  const programmes = [digitalpakt, ownMoney];

  it('agree with the sum of the items, to the cent', () => {
    fc.assert(
      fc.property(fc.array(item, { maxLength: 40 }), items => {
        const totals = fundingTotals(programmes, items);
        const shares = items.map(one =>
          sharesOf(
            one,
            programmes.find(({ id }) => id === one.funding.programme),
          ),
        );
        const sum = (key: 'cost' | 'own' | 'funded') =>
          shares.reduce((all, share) => all + share[key], 0);
        const total = (key: 'cost' | 'own' | 'planned' | 'items') =>
          totals.reduce((all, row) => all + row[key], 0);
        expect(total('items')).toBe(items.length);
        expect(total('cost')).toBe(sum('cost'));
        expect(total('own')).toBe(sum('own'));
        expect(total('planned')).toBe(sum('funded'));
        expect(sum('own') + sum('funded')).toBe(sum('cost'));
        expect(totals[0].left).toBe(5_000_000 - totals[0].planned);
        expect(totals[1]).not.toHaveProperty('left');
      }),
    );
  });

  it('counts what a state has reached, and nothing that was refused', () => {
    const [row] = fundingTotals(programmes, [
      {
        ordered: 1_000,
        funding: { programme: 'digitalpakt', state: 'granted', granted: 900 },
      },
      {
        ordered: 2_000,
        funding: {
          programme: 'digitalpakt',
          state: 'refused',
          applied: 1_800,
          granted: 1_800,
        },
      },
      {
        actual: 500,
        funding: {
          programme: 'digitalpakt',
          state: 'proven',
          granted: 450,
          drawn: 450,
          proven: 440,
        },
      },
    ]);
    expect(row).toMatchObject({
      items: 3,
      cost: 3_500,
      applied: 1_350,
      granted: 1_350,
      ordered: 3_000,
      drawn: 450,
      proven: 440,
    });
  });
});

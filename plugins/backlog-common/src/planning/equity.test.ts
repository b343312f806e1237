import fc from 'fast-check';
import { costBySchool, equityBySchool } from './equity';

describe('costBySchool', () => {
  it('takes the figures given and splits the rest', () => {
    expect(
      costBySchool(
        [{ ref: 'a', amount: 500 }, { ref: 'b' }, { ref: 'c' }],
        1_001,
      ),
    ).toEqual(
      new Map([
        ['a', 500],
        ['b', 251],
        ['c', 250],
      ]),
    );
  });

  it('adds up to the cost where somebody is left to bear it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.nat(1_000), { nil: undefined }), {
          maxLength: 20,
        }),
        fc.integer({ min: 20_000, max: 10_000_000 }),
        (amounts, cost) => {
          const schools = [
            ...amounts.map((amount, i) => ({ ref: `s${i}`, amount })),
            { ref: 'last' },
          ];
          const shares = [...costBySchool(schools, cost).values()];
          expect(shares.reduce((sum, share) => sum + share, 0)).toBe(cost);
        },
      ),
    );
  });
});

describe('equityBySchool', () => {
  const now = '2026-11-22T12:00:00.000Z';
  const open = {
    schools: [{ ref: 'a' }, { ref: 'b' }],
    cost: 1_000,
    isDone: false,
    isOpen: true,
    createdAt: '2026-11-12T12:00:00.000Z',
  };

  it('counts euros and days, for schools with nothing, too', () => {
    const done = { ...open, schools: [{ ref: 'a' }], isDone: true };
    const older = {
      ...open,
      schools: [{ ref: 'a' }],
      createdAt: '2026-10-23T12:00:00.000Z',
    };
    expect(equityBySchool(['a', 'b', 'c'], [open, done, older], now)).toEqual([
      {
        school: 'a',
        spent: 1_000,
        planned: 1_500,
        openItems: 2,
        doneItems: 1,
        medianWait: 10,
        longestWait: 30,
      },
      {
        school: 'b',
        spent: 0,
        planned: 500,
        openItems: 1,
        doneItems: 0,
        medianWait: 10,
        longestWait: 10,
      },
      { school: 'c', spent: 0, planned: 0, openItems: 0, doneItems: 0 },
    ]);
  });

  it('leaves out what was declined', () => {
    expect(
      equityBySchool(['a'], [{ ...open, isOpen: false }], now)[0],
    ).toMatchObject({ openItems: 0, planned: 0 });
  });
});

import { budgetLine } from './budgetLine';

const wishes = [
  { id: 'a', own: 300 },
  { id: 'b', own: 500 },
  { id: 'c', own: 100 },
];

describe('budgetLine', () => {
  it('ends where the next wish cannot be paid in full', () => {
    expect(budgetLine(wishes, 700)).toEqual({
      within: ['a'],
      spent: 300,
      left: 400,
    });
    expect(budgetLine(wishes, 800)).toEqual({
      within: ['a', 'b'],
      spent: 800,
      left: 0,
    });
  });

  it('may be enough for all, or for nothing', () => {
    expect(budgetLine(wishes, 1_000)).toMatchObject({
      within: ['a', 'b', 'c'],
      left: 100,
    });
    expect(budgetLine(wishes, 0)).toEqual({ within: [], spent: 0, left: 0 });
  });
});

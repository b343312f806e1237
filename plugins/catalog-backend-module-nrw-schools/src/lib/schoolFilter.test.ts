import { schoolFilter } from './schoolFilter';

const home = (municipality: string, operator: string) => ({
  municipality,
  operator,
});

describe('schoolFilter', () => {
  it('takes all schools of the municipalities', () => {
    const filter = schoolFilter({ municipalities: ['05999001', '05999002'] });
    expect(filter(home('05999001', '1'))).toBe(true);
    expect(filter(home('05999002', '2'))).toBe(true);
    expect(filter(home('05999003', '1'))).toBe(false);
  });

  it('takes those of the operators where some are named', () => {
    const filter = schoolFilter({
      municipalities: ['05999001'],
      operators: ['1', '2'],
    });
    expect(filter(home('05999001', '2'))).toBe(true);
    expect(filter(home('05999001', '3'))).toBe(false);
    expect(filter(home('05999002', '1'))).toBe(false);
  });
});

import { deadlinesOf } from './deadlines';

const funding = {
  programme: 'digitalpakt',
  implementationEnd: '2027-03-31',
  drawdownDeadline: '2027-02-28',
  proofDeadline: '2027-06-30',
  earmarkedUntil: '2032-06-30',
};

describe('deadlinesOf', () => {
  it('lists the days, earliest first', () => {
    expect(
      deadlinesOf(
        { dueDate: '2027-03-01', funding: { ...funding, state: 'granted' } },
        false,
      ),
    ).toEqual([
      { kind: 'drawdown', day: '2027-02-28' },
      { kind: 'due', day: '2027-03-01' },
      { kind: 'implementationEnd', day: '2027-03-31' },
      { kind: 'proof', day: '2027-06-30' },
      { kind: 'earmark', day: '2032-06-30' },
    ]);
  });

  it('leaves out what is done with', () => {
    expect(
      deadlinesOf(
        { dueDate: '2027-03-01', funding: { ...funding, state: 'proven' } },
        true,
      ),
    ).toEqual([{ kind: 'earmark', day: '2032-06-30' }]);
    expect(
      deadlinesOf({ funding: { ...funding, state: 'refused' } }, false),
    ).toEqual([]);
  });
});

import { fundingTotals } from '@rathaus/plugin-backlog-common';
import fc from 'fast-check';
import {
  exampleBoard,
  exampleCard,
  exampleProgramme,
} from '../../__testUtils__/exampleBoard';
import { itemDeadlines, reportRows, SUMS, totalOf } from './report';

const PACT = exampleProgramme();
const OLD = exampleProgramme({ id: 'alt', title: 'Gute Schule', closed: true });

describe('the funding report', () => {
  it('leaves out closed programmes that nothing is paid from', () => {
    const report = (cards: ReturnType<typeof exampleCard>[]) =>
      reportRows({
        items: fundingTotals([PACT, OLD], cards),
        programmes: [PACT, OLD],
      }).map(({ title, items }) => [title, items]);
    expect(report([])).toEqual([['DigitalPakt', 0]]);
    expect(
      report([exampleCard({ funding: { programme: 'alt', state: 'proven' } })]),
    ).toEqual([
      ['DigitalPakt', 0],
      ['Gute Schule', 1],
    ]);
  });

  it('adds up to the cent', () => {
    const cents = fc.integer({ min: 0, max: 1_000_000_000 });
    fc.assert(
      fc.property(fc.array(fc.tuple(cents, cents)), amounts => {
        const cards = amounts.map(([estimate, ordered], i) =>
          exampleCard({
            estimate,
            ordered,
            funding: {
              programme: i % 2 ? 'alt' : 'digitalpakt',
              state: 'applied',
            },
          }),
        );
        const total = totalOf(fundingTotals([PACT, OLD], cards));
        expect(total.items).toBe(cards.length);
        expect(total.cost).toBe(
          amounts.reduce((sum, [, ordered]) => sum + ordered, 0),
        );
        expect(total.planned + total.own).toBe(total.cost);
        expect(SUMS.every(sum => Number.isSafeInteger(total[sum]))).toBe(true);
      }),
    );
  });

  it('lists what comes next first, and nothing that is over and done with', () => {
    const cards = [
      exampleCard({
        id: 'a',
        dueDate: '2027-03-01',
        funding: {
          programme: 'digitalpakt',
          state: 'drawn',
          drawdownDeadline: '2027-01-01',
          proofDeadline: '2027-02-01',
        },
      }),
      exampleCard({ id: 'b', dueDate: '2027-02-15' }),
      exampleCard({ id: 'c', dueDate: '2027-01-01', column: 'fertig' }),
    ];
    expect(
      itemDeadlines(exampleBoard, cards).map(({ card, kind, day }) => [
        card.id,
        kind,
        day,
      ]),
    ).toEqual([
      ['a', 'proof', '2027-02-01'],
      ['b', 'due', '2027-02-15'],
      ['a', 'due', '2027-03-01'],
    ]);
  });
});

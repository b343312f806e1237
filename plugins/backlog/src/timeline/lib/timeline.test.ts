import { exampleCard, NORD, SUED } from '../../__testUtils__/exampleBoard';
import { plannedCards, timelineQuarters, timelineRows } from './timeline';

const cards = [
  exampleCard({
    id: 'spaet',
    plannedFrom: '2028-Q1',
    schools: [{ ref: NORD }],
  }),
  exampleCard({
    id: 'lang',
    plannedFrom: '2026-Q4',
    plannedTo: '2027-Q2',
    schools: [{ ref: NORD }, { ref: SUED }],
  }),
  exampleCard({ id: 'ende', plannedTo: '2026-Q4' }),
  exampleCard({ id: 'nie' }),
];
const planned = plannedCards(cards);

describe('the timeline', () => {
  it('takes what is planned, the earliest first', () => {
    expect(planned.map(({ card, from, to }) => [card.id, from, to])).toEqual([
      ['ende', '2026-Q4', '2026-Q4'],
      ['lang', '2026-Q4', '2027-Q2'],
      ['spaet', '2028-Q1', '2028-Q1'],
    ]);
  });

  it('reaches from the first to the last quarter', () => {
    const quarters = timelineQuarters(planned, '2027-Q1');
    expect(quarters.at(0)).toBe('2026-Q4');
    expect(quarters.at(-1)).toBe('2028-Q1');
    expect(timelineQuarters([], '2027-Q1')).toEqual([
      '2027-Q1',
      '2027-Q2',
      '2027-Q3',
      '2027-Q4',
    ]);
  });

  it('has a row for each item, or for each school', () => {
    expect(timelineRows(planned, 'items').map(({ id }) => id)).toEqual([
      'ende',
      'lang',
      'spaet',
    ]);
    expect(
      timelineRows(planned, 'schools').map(({ id, planned: own }) => [
        id,
        own.map(({ card }) => card.id),
      ]),
    ).toEqual([
      ['-', ['ende']],
      [NORD, ['lang', 'spaet']],
      [SUED, ['lang']],
    ]);
  });
});

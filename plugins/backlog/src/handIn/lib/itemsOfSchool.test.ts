import { exampleCard, NORD, SUED } from '../../__testUtils__/exampleBoard';
import { itemsOfSchool } from './itemsOfSchool';

it('finds what a school has handed in and what is for it, the newest first', () => {
  const cards = [
    exampleCard({
      id: 'alt',
      handedInBy: NORD,
      createdAt: '2026-01-01T00:00:00Z',
    }),
    exampleCard({ id: 'fremd', handedInBy: SUED, schools: [{ ref: SUED }] }),
    exampleCard({
      id: 'neu',
      schools: [{ ref: SUED }, { ref: NORD }],
      createdAt: '2027-01-01T00:00:00Z',
    }),
  ];
  expect(itemsOfSchool(cards, NORD).map(({ id }) => id)).toEqual([
    'neu',
    'alt',
  ]);
});

import {
  exampleCard,
  exampleView,
  NORD,
  SUED,
} from '../../__testUtils__/exampleBoard';
import { boardsOfSchool, costAtSchool, ownShareOf } from './boardsOfSchool';

const schools = [{ ref: NORD }];
const view = exampleView({
  items: [
    exampleCard({ id: 'fertig', column: 'fertig', schools, actual: 10 }),
    exampleCard({
      id: 'offen',
      schools,
      estimate: 1000,
      funding: { programme: 'digitalpakt', state: 'applied' },
    }),
    exampleCard({ id: 'nein', column: 'abgelehnt', schools }),
    exampleCard({ id: 'fremd', schools: [{ ref: SUED }] }),
    exampleCard({ id: 'ohne' }),
  ],
});

describe('what there is for a school', () => {
  const [board] = boardsOfSchool([view, exampleView({ items: [] })], NORD);

  it('is open first, then done, and nothing that was declined', () => {
    expect(board.cards.map(({ id }) => id)).toEqual(['offen', 'fertig']);
    expect(boardsOfSchool([view], 'group:default/schule-west')).toEqual([]);
  });

  it('costs the town what the programme does not pay', () => {
    expect(board.cards.map(card => ownShareOf(view, card))).toEqual([100, 10]);
    expect(ownShareOf(view, exampleCard())).toBeUndefined();
  });

  it('costs at a school its part of what is for several', () => {
    const both = exampleCard({
      schools: [{ ref: NORD }, { ref: SUED, amount: 300 }],
      estimate: 1000,
    });
    expect(costAtSchool([...board.cards, both], NORD)).toBe(1710);
    expect(costAtSchool([both], SUED)).toBe(300);
  });
});

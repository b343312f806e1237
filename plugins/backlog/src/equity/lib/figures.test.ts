import {
  exampleBoard,
  exampleCard,
  NORD,
  SUED,
} from '../../__testUtils__/exampleBoard';
import { byFigure, schoolFigures } from './figures';

const cards = [
  exampleCard({
    schools: [{ ref: NORD }],
    estimate: 100,
    createdAt: '2027-01-01T00:00:00Z',
  }),
  exampleCard({ schools: [{ ref: NORD }], actual: 50, column: 'fertig' }),
  exampleCard({ schools: [{ ref: SUED }], estimate: 999, column: 'abgelehnt' }),
];

describe('what schools get and wait for', () => {
  const figures = schoolFigures(
    exampleBoard,
    [SUED, NORD],
    cards,
    '2027-01-11T00:00:00Z',
  );

  it('counts what is done, what is open, and nothing that was declined', () => {
    expect(figures).toEqual([
      { school: SUED, spent: 0, planned: 0, openItems: 0, doneItems: 0 },
      {
        school: NORD,
        spent: 50,
        planned: 100,
        openItems: 1,
        doneItems: 1,
        medianWait: 10,
        longestWait: 10,
      },
    ]);
  });

  it('puts the most first, and leaves nobody out', () => {
    expect(byFigure(figures, 'money').map(({ school }) => school)).toEqual([
      NORD,
      SUED,
    ]);
    expect(byFigure(figures, 'wait').map(({ school }) => school)).toEqual([
      NORD,
      SUED,
    ]);
  });
});

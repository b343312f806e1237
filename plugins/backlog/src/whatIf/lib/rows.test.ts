import { exampleCard } from '../../__testUtils__/exampleBoard';
import { rowsOf } from './rows';
import { outlookOf, wishesOf } from './wishes';

const wishes = wishesOf(
  ['a', 'b', 'c'].map(id => exampleCard({ id, estimate: 100 })),
  [],
  'own',
);
const ids = (budget?: number) =>
  rowsOf(
    wishes,
    budget === undefined ? undefined : outlookOf(wishes, budget),
  ).map(row => (row.kind === 'line' ? `line ${row.left}` : row.id));

it.each([
  [undefined, ['a', 'b', 'c']],
  [0, ['line 0', 'a', 'b', 'c']],
  [250, ['a', 'b', 'line 50', 'c']],
  [1000, ['a', 'b', 'c', 'line 700']],
])('with %p the line lies in %j', (budget, rows) => {
  expect(ids(budget)).toEqual(rows);
});

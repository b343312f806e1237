import {
  exampleCard,
  exampleProgramme,
} from '../../__testUtils__/exampleBoard';
import { outlookOf, wishesOf } from './wishes';

const PACT = exampleProgramme();
const cards = [
  exampleCard({
    id: 'funded',
    estimate: 100_000,
    funding: { programme: PACT.id, state: 'planned' },
  }),
  exampleCard({ id: 'own', estimate: 50_000, actual: 60_000 }),
  exampleCard({ id: 'unknown' }),
];
const amounts = (counted: 'own' | 'total') =>
  wishesOf(cards, [PACT], counted).map(({ amount }) => amount);

it('knows what each item costs the budget', () => {
  expect(amounts('own')).toEqual([10_000, 60_000, 0]);
  expect(amounts('total')).toEqual([100_000, 60_000, 0]);
  expect(wishesOf(cards, [PACT], 'own').map(w => w.isUnknown)).toEqual([
    false,
    false,
    true,
  ]);
});

it('says how far the money goes', () => {
  expect(outlookOf(wishesOf(cards, [PACT], 'own'), 65_000)).toEqual({
    within: ['funded'],
    spent: 10_000,
    left: 55_000,
    total: 70_000,
  });
});

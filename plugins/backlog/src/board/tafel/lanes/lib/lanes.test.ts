import {
  exampleCard,
  exampleProgramme,
  NORD,
  SUED,
} from '../../../../__testUtils__/exampleBoard';
import { LaneContext, lanesOf } from './lanes';

const names = new Map([
  [NORD, 'Nordschule'],
  [SUED, 'Ägidiusschule'],
]);
const context: LaneContext = {
  words: {
    entity: ref => names.get(ref) ?? ref,
    programme: id => `Topf ${id}`,
  },
  programmes: ['z', 'a'].map(id => exampleProgramme({ id })),
  several: 'Mehrere',
  none: 'Ohne',
};
const funded = (programme: string) => ({
  funding: { programme, state: 'planned' as const },
});
const cards = [
  exampleCard({ id: '1', schools: [{ ref: NORD }], ...funded('a') }),
  exampleCard({ id: '2', schools: [{ ref: NORD }, { ref: SUED }] }),
  exampleCard({ id: '3' }),
  exampleCard({
    id: '4',
    column: 'fertig',
    schools: [{ ref: NORD }],
    ...funded('z'),
  }),
  exampleCard({ id: '5', schools: [{ ref: SUED }], ...funded('weg') }),
];
const shown = (kind: 'school' | 'programme') =>
  lanesOf(cards, kind, context).map(({ title, cards: byColumn, total }) => [
    title,
    total,
    Object.fromEntries(
      [...byColumn].map(([column, some]) => [column, some.map(c => c.id)]),
    ),
  ]);

it('puts each card into one lane, schools by name', () => {
  expect(shown('school')).toEqual([
    ['Ägidiusschule', 1, { eingang: ['5'] }],
    ['Nordschule', 2, { eingang: ['1'], fertig: ['4'] }],
    ['Mehrere', 1, { eingang: ['2'] }],
    ['Ohne', 1, { eingang: ['3'] }],
  ]);
});

it('has programmes in their own order', () => {
  expect(shown('programme').map(([title]) => title)).toEqual([
    'Topf weg',
    'Topf z',
    'Topf a',
    'Ohne',
  ]);
});

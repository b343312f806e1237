import fc from 'fast-check';
import {
  exampleBoard,
  exampleCard,
  exampleProgramme,
} from '../../__testUtils__/exampleBoard';
import {
  LIST_COLUMNS,
  nextSorting,
  readSorting,
  sortCards,
  Sorting,
  writeSorting,
} from './sorting';

const sortings: fc.Arbitrary<Sorting> = fc.record({
  column: fc.constantFrom(...LIST_COLUMNS),
  descending: fc.boolean(),
});

const name = (text: string) => text;
const context = {
  board: exampleBoard,
  programmes: [exampleProgramme()],
  words: {
    column: name,
    category: name,
    programme: name,
    entity: name,
    item: name,
  },
};
const A = exampleCard({
  id: 'a',
  number: 'S-10',
  title: 'Zaun',
  estimate: 100,
  column: 'umsetzung',
});
const B = exampleCard({
  id: 'b',
  number: 'S-9',
  title: 'Äpfel',
  estimate: 1000,
  funding: { programme: 'digitalpakt', state: 'planned' },
});
const C = exampleCard({ id: 'c', number: 'S-11', dueDate: '2027-01-01' });
const sorted = (column: Sorting['column'], descending = false) =>
  sortCards([A, B, C], { column, descending }, context).map(({ id }) => id);

describe('the list', () => {
  it('keeps its order in the address', () => {
    fc.assert(
      fc.property(sortings, sorting => {
        expect(readSorting(writeSorting(sorting) ?? null)).toEqual(sorting);
      }),
    );
    expect(readSorting('zufall')).toEqual({
      column: 'column',
      descending: false,
    });
  });

  it('is sorted by numbers, German words, columns and amounts', () => {
    expect(sorted('number')).toEqual(['b', 'a', 'c']);
    expect(sorted('title')).toEqual(['b', 'c', 'a']);
    expect(sorted('column')).toEqual(['b', 'c', 'a']);
    // Nine tenths of b are paid by the programme, so both bear the same.
    expect(sorted('own', true)).toEqual(['a', 'b', 'c']);
  });

  it('puts what has no value last, whichever way round', () => {
    expect(sorted('dueDate')).toEqual(['c', 'a', 'b']);
    expect(sorted('dueDate', true)).toEqual(['c', 'a', 'b']);
  });

  it('is turned round by a second click', () => {
    const first = nextSorting({ column: 'number', descending: true }, 'own');
    expect(first).toEqual({ column: 'own', descending: true });
    expect(nextSorting(first, 'own').descending).toBe(false);
    expect(nextSorting(first, 'title').descending).toBe(false);
  });
});

import fc from 'fast-check';
import { exampleBoard } from '../../__testUtils__/exampleBoard';
import {
  COUNTED,
  openColumns,
  readQuestion,
  writeQuestion,
} from './whatIfParams';

const read = (query: string) =>
  readQuestion(new URLSearchParams(query), exampleBoard);

describe('the question in the address', () => {
  it.each([
    ['', { column: 'umsetzung', counted: 'own' }],
    [
      'reihe=geprueft&budget=150000&rechnen=gesamt',
      { column: 'geprueft', budget: 15_000_000, counted: 'total' },
    ],
    [
      'reihe=umsetzung&budget=0.5',
      { column: 'umsetzung', budget: 50, counted: 'own' },
    ],
    // What cannot be meant is left out.
    [
      'reihe=fertig&budget=1.500,00&rechnen=alles',
      { column: 'umsetzung', counted: 'own' },
    ],
    ['budget=-1', { column: 'umsetzung', counted: 'own' }],
  ])('%s', (query, question) => {
    expect(read(query)).toEqual(question);
  });

  it('comes back as it was, and leaves the filter alone', () => {
    fc.assert(
      fc.property(
        fc.record({
          column: fc.constantFrom(
            ...openColumns(exampleBoard).map(({ id }) => id),
          ),
          budget: fc.integer({ min: 0, max: 1_000_000_000_000 }),
          counted: fc.constantFrom(...COUNTED),
        }),
        question => {
          const params = writeQuestion(
            new URLSearchParams('q=wlan&budget=7'),
            question,
          );
          expect(params.get('q')).toBe('wlan');
          expect(readQuestion(params, exampleBoard)).toEqual(question);
        },
      ),
    );
  });

  it('is of all columns where none is open', () => {
    const columns = [{ id: 'fertig', title: 'Fertig', kind: 'done' as const }];
    expect(openColumns({ columns })).toEqual(columns);
  });
});

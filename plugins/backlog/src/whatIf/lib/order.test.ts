import fc from 'fast-check';
import { exampleCard } from '../../__testUtils__/exampleBoard';
import { withMove } from '../../lib/boardItems';
import { orderedIds, stepsTo, withIdAt } from './order';

describe('an order that somebody made up', () => {
  it.each([
    [['a', 'b'], undefined, ['a', 'b']],
    [
      ['a', 'b', 'c'],
      ['c', 'a', 'b'],
      ['c', 'a', 'b'],
    ],
    // What is gone is gone, what is new stands behind its neighbour.
    [
      ['a', 'c', 'new'],
      ['c', 'b', 'a'],
      ['c', 'new', 'a'],
    ],
    [
      ['new', 'a', 'b'],
      ['b', 'a'],
      ['new', 'b', 'a'],
    ],
    [['new', 'newer', 'a'], ['a'], ['new', 'newer', 'a']],
    [[], ['a'], []],
  ])('%j, wanted %j: %j', (present, wanted, order) => {
    expect(orderedIds(present, wanted)).toEqual(order);
  });

  it.each([
    ['a', 0, ['a', 'b', 'c']],
    ['a', 2, ['b', 'c', 'a']],
    ['c', 0, ['c', 'a', 'b']],
  ])('moves %s to %d', (id, position, order) => {
    expect(withIdAt(['a', 'b', 'c'], id, position)).toEqual(order);
  });
});

describe('the moves that lead to an order', () => {
  it.each([
    [['a', 'b', 'c'], ['a', 'b', 'c'], []],
    [['a', 'b', 'c', 'd'], ['d', 'a', 'b', 'c'], ['d']],
    [['a', 'b', 'c', 'd'], ['b', 'c', 'd', 'a'], ['a']],
  ])('from %j to %j are as few as can be: %j', (present, wanted, moved) => {
    expect(stepsTo('c', present, wanted).map(({ id }) => id)).toEqual(moved);
  });

  it('tell from where to where', () => {
    expect(stepsTo('geplant', ['a', 'b', 'c'], ['c', 'a', 'b'])).toEqual([
      { id: 'c', place: { column: 'geplant', before: 'a' }, from: 2, to: 0 },
    ]);
  });

  it('lead there from any order, whatever the filter hides in between', () => {
    const orders = fc
      .uniqueArray(fc.nat(20), { minLength: 1, maxLength: 12 })
      .chain(ids =>
        fc.tuple(
          fc.constant(ids.map(String)),
          fc.shuffledSubarray(ids.map(String), { minLength: ids.length }),
          fc.subarray(ids.map(String)),
        ),
      );
    fc.assert(
      fc.property(orders, ([all, shuffled, shown]) => {
        const visible = all.filter(id => shown.includes(id));
        const wanted = shuffled.filter(id => shown.includes(id));
        const after = stepsTo('eingang', visible, wanted).reduce(
          (cards, { id, place }) => withMove(cards, id, place),
          all.map(id => exampleCard({ id })),
        );
        expect(
          after.map(({ id }) => id).filter(id => shown.includes(id)),
        ).toEqual(wanted);
      }),
    );
  });
});

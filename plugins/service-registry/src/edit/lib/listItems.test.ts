import fc from 'fast-check';
import { moveItem, removeItem, replaceItem } from './listItems';

describe('moveItem', () => {
  it('moves one item and keeps the order of the others', () => {
    expect(moveItem(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
    expect(moveItem(['a', 'b', 'c'], 2, -2)).toEqual(['c', 'a', 'b']);
  });

  it('keeps all items, and comes back', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer()),
        fc.integer({ min: -1, max: 9 }),
        fc.integer({ min: -3, max: 3 }),
        (items, index, by) => {
          const moved = moveItem(items, index, by);
          expect([...moved].sort()).toEqual([...items].sort());
          const possible = index in items && index + by in items;
          expect(possible ? moveItem(moved, index + by, -by) : moved).toEqual(
            items,
          );
        },
      ),
    );
  });
});

it('replaceItem and removeItem leave the others alone', () => {
  expect(replaceItem(['a', 'b'], 1, 'x')).toEqual(['a', 'x']);
  expect(removeItem(['a', 'b', 'c'], 1)).toEqual(['a', 'c']);
});

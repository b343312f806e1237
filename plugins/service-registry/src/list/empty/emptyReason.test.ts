import { EMPTY_STATE } from '../state/listState';
import { emptyReason } from './emptyReason';

describe('emptyReason', () => {
  it.each([
    [{}, 'nothing'],
    [{ retired: true }, 'retired'],
    [{ q: 'x' }, 'withQueryOnly'],
    [{ q: 'x', retired: true }, 'withQuery'],
    [{ type: ['basisdienst'] }, 'withFilters'],
    [{ favourites: true, q: 'x' }, 'favourites'],
  ])('of %j is %s', (change, reason) => {
    expect(emptyReason({ ...EMPTY_STATE, ...change }, [])).toBe(reason);
  });

  it('blames the search when there are favourites', () => {
    const state = { ...EMPTY_STATE, favourites: true, q: 'x' };
    expect(emptyReason(state, ['kita-navigator'])).toBe('withQuery');
  });
});

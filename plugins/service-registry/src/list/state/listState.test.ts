import {
  AUDIENCES,
  browseQuerySchema,
  ENTRY_TYPES,
  LIFECYCLES,
  RESPONSIBILITIES,
  SORT_ORDERS,
} from '@rathaus/plugin-service-registry-common';
import fc from 'fast-check';
import {
  activeFilters,
  changeListState,
  EMPTY_STATE,
  LIST_VIEWS,
  ListState,
  MAX_QUERY_LENGTH,
  readListState,
  toBrowseQuery,
  toggleFacetValue,
  withoutFilter,
  withoutFilters,
  writeListState,
} from './listState';

const states: fc.Arbitrary<ListState> = fc
  .record({
    q: fc.string({ maxLength: MAX_QUERY_LENGTH, unit: 'grapheme-composite' }),
    type: fc.subarray([...ENTRY_TYPES]),
    owner: fc.uniqueArray(
      fc
        .stringMatching(/^[a-z0-9-]{1,20}$/)
        .map(name => `group:default/${name}`),
      { maxLength: 5 },
    ),
    audience: fc.subarray([...AUDIENCES]),
    lifecycle: fc.subarray([...LIFECYCLES]),
    responsibility: fc.subarray([...RESPONSIBILITIES]),
    retired: fc.boolean(),
    favourites: fc.boolean(),
    sort: fc.constantFrom(...SORT_ORDERS),
    view: fc.constantFrom(...LIST_VIEWS),
    cursor: fc.option(fc.string({ minLength: 1 }), { nil: undefined }),
    page: fc.integer({ min: 1, max: 500 }),
  })
  .map(state => ({
    ...state,
    q: state.q.slice(0, MAX_QUERY_LENGTH),
    page: state.cursor ? state.page : 1,
  }));

describe('the state of the list in the address', () => {
  it('comes back from the address as it was', () => {
    fc.assert(
      fc.property(states, state => {
        const address = writeListState(state).toString();
        expect(readListState(new URLSearchParams(address))).toEqual(state);
      }),
    );
  });

  it('opens whatever stands in the address', () => {
    fc.assert(
      fc.property(fc.webQueryParameters(), address => {
        const state = readListState(new URLSearchParams(address));
        expect(readListState(writeListState(state))).toEqual(state);
      }),
    );
  });

  it('leaves out what an address cannot mean', () => {
    const address =
      'type=raumschiff&type=basisdienst&owner=jemand&sort=zufall&seite=3&lifecycle=produktiv&lifecycle=produktiv';
    expect(readListState(new URLSearchParams(address))).toEqual({
      ...EMPTY_STATE,
      type: ['basisdienst'],
      lifecycle: ['produktiv'],
    });
  });

  it('says nothing where all is as usual', () => {
    expect(writeListState(EMPTY_STATE).toString()).toBe('');
  });

  it('asks only what the API understands', () => {
    fc.assert(
      fc.property(
        states,
        fc.array(fc.stringMatching(/^[a-z-]{1,63}$/)),
        (state, favourites) => {
          const { retired, limit, ...query } = toBrowseQuery(state, favourites);
          const sent = {
            ...query,
            retired: String(retired),
            limit: String(limit),
          };
          expect(browseQuerySchema.safeParse(sent).error).toBeUndefined();
        },
      ),
    );
  });
});

describe('changing the list', () => {
  it('ticks and unticks a value, back where it was', () => {
    fc.assert(
      fc.property(states, fc.constantFrom(...LIFECYCLES), (state, value) => {
        const first = { ...state, cursor: undefined, page: 1 };
        const twice = toggleFacetValue(
          toggleFacetValue(first, 'lifecycle', value),
          'lifecycle',
          value,
        );
        expect({ ...twice, lifecycle: twice.lifecycle.sort() }).toEqual({
          ...first,
          lifecycle: [...first.lifecycle].sort(),
        });
      }),
    );
  });

  it('goes back to the first page, except for a change of page or layout', () => {
    const second = { ...EMPTY_STATE, cursor: 'c', page: 2 };
    expect(changeListState(second, { q: 'pass' })).toMatchObject({
      cursor: undefined,
      page: 1,
    });
    expect(changeListState(second, { view: 'karten' })).toMatchObject({
      cursor: 'c',
      page: 2,
    });
  });

  it('takes filters away one by one until none is left', () => {
    fc.assert(
      fc.property(states, state => {
        const filters = activeFilters(state);
        const rest = filters.reduce(withoutFilter, state);
        expect(activeFilters(rest)).toEqual([]);
        expect(withoutFilters(rest)).toEqual(withoutFilters(state));
      }),
    );
  });
});

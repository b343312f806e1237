import {
  AUDIENCES,
  BrowseQueryInput,
  DEFAULT_PAGE_SIZE,
  ENTRY_TYPES,
  EntryFilterInput,
  Facet,
  LIFECYCLES,
  RESPONSIBILITIES,
  SORT_ORDERS,
  SortOrder,
} from '@rathaus/plugin-service-registry-common';

/** How the entries are laid out. */
export const LIST_VIEWS = ['liste', 'karten'] as const;
export type ListView = (typeof LIST_VIEWS)[number];

/** Everything that the address of the list says. */
export interface ListState {
  q: string;
  type: string[];
  owner: string[];
  audience: string[];
  lifecycle: string[];
  responsibility: string[];
  /** The retired entries instead of those in use. */
  retired: boolean;
  /** Only the person's favourites. */
  favourites: boolean;
  /** `relevance` is "best match", and the title where there is no search word. */
  sort: SortOrder;
  view: ListView;
  /** Where the page begins, and which page that is, counted from 1. */
  cursor?: string;
  page: number;
}

export const EMPTY_STATE: ListState = {
  q: '',
  type: [],
  owner: [],
  audience: [],
  lifecycle: [],
  responsibility: [],
  retired: false,
  favourites: false,
  sort: 'relevance',
  view: 'liste',
  page: 1,
};

/** Longest search text that the API takes. */
export const MAX_QUERY_LENGTH = 200;
/** Most values of one facet, and most favourites, that the API takes. */
const MAX_VALUES = 200;

/** No entry is named so: asks for the favourites of somebody who has none. */
const NO_ENTRY = '-';

const FACET_VALUES: Record<Exclude<Facet, 'owner'>, readonly string[]> = {
  type: ENTRY_TYPES,
  audience: AUDIENCES,
  lifecycle: LIFECYCLES,
  responsibility: RESPONSIBILITIES,
};

const OWNER_REF = /^group:[a-z0-9-]+\/[a-z0-9_.-]+$/;

function readValues(params: URLSearchParams, facet: Facet): string[] {
  const isValid =
    facet === 'owner'
      ? (value: string) => OWNER_REF.test(value)
      : (value: string) => FACET_VALUES[facet].includes(value);
  return [...new Set(params.getAll(facet))]
    .filter(isValid)
    .slice(0, MAX_VALUES);
}

function readChoice<T extends string>(
  value: string | null,
  choices: readonly T[],
  otherwise: T,
): T {
  return choices.find(choice => choice === value) ?? otherwise;
}

/** Reads the state from an address. What an address cannot mean is left out, so that an old link still opens. */
export function readListState(params: URLSearchParams): ListState {
  const cursor = params.get('cursor') || undefined;
  const page = Number(params.get('seite'));
  return {
    q: (params.get('q') ?? '').slice(0, MAX_QUERY_LENGTH),
    type: readValues(params, 'type'),
    owner: readValues(params, 'owner'),
    audience: readValues(params, 'audience'),
    lifecycle: readValues(params, 'lifecycle'),
    responsibility: readValues(params, 'responsibility'),
    retired: params.get('retired') === 'true',
    favourites: ['true', '1'].includes(params.get('favourites') ?? ''),
    sort: readChoice(params.get('sort'), SORT_ORDERS, EMPTY_STATE.sort),
    view: readChoice(params.get('view'), LIST_VIEWS, EMPTY_STATE.view),
    cursor,
    page: cursor && Number.isInteger(page) && page > 1 ? page : 1,
  };
}

/** The facets as they stand in an address. */
export const FILTER_FACETS = [
  'type',
  'owner',
  'audience',
  'lifecycle',
  'responsibility',
] as const satisfies readonly Facet[];

/** Writes the state as an address; what is as usual is not mentioned. */
export function writeListState(state: ListState): URLSearchParams {
  const params = new URLSearchParams();
  if (state.q) {
    params.set('q', state.q);
  }
  for (const facet of FILTER_FACETS) {
    state[facet].forEach(value => params.append(facet, value));
  }
  if (state.retired) {
    params.set('retired', 'true');
  }
  if (state.favourites) {
    params.set('favourites', 'true');
  }
  if (state.sort !== EMPTY_STATE.sort) {
    params.set('sort', state.sort);
  }
  if (state.view !== EMPTY_STATE.view) {
    params.set('view', state.view);
  }
  if (state.cursor) {
    params.set('cursor', state.cursor);
    if (state.page > 1) {
      params.set('seite', String(state.page));
    }
  }
  return params;
}

/** Changes the state; every change but that of page and layout leads back to the first page. */
export function changeListState(
  state: ListState,
  change: Partial<ListState>,
): ListState {
  const keepsPage = Object.keys(change).every(key =>
    ['view', 'cursor', 'page'].includes(key),
  );
  return {
    ...state,
    ...(!keepsPage && { cursor: undefined, page: 1 }),
    ...change,
  };
}

/** Ticks or unticks one value of a facet. */
export function toggleFacetValue(
  state: ListState,
  facet: Facet,
  value: string,
): ListState {
  const values = state[facet];
  return changeListState(state, {
    [facet]: values.includes(value)
      ? values.filter(other => other !== value)
      : [...values, value],
  });
}

/** One thing that narrows the list and can be taken away. */
export type ActiveFilter =
  | { kind: 'q'; value: string }
  | { kind: 'facet'; facet: Facet; value: string }
  | { kind: 'favourites' }
  | { kind: 'retired' };

/** Everything that narrows the list, in the order in which the page shows it. */
export function activeFilters(state: ListState): ActiveFilter[] {
  return [
    ...(state.q ? [{ kind: 'q' as const, value: state.q }] : []),
    ...FILTER_FACETS.flatMap(facet =>
      state[facet].map(value => ({ kind: 'facet' as const, facet, value })),
    ),
    ...(state.favourites ? [{ kind: 'favourites' as const }] : []),
    ...(state.retired ? [{ kind: 'retired' as const }] : []),
  ];
}

/** Takes one filter away. */
export function withoutFilter(
  state: ListState,
  filter: ActiveFilter,
): ListState {
  switch (filter.kind) {
    case 'q':
      return changeListState(state, { q: '' });
    case 'facet':
      return changeListState(state, {
        [filter.facet]: state[filter.facet].filter(
          value => value !== filter.value,
        ),
      });
    case 'favourites':
      return changeListState(state, { favourites: false });
    default:
      return changeListState(state, { retired: false });
  }
}

/** Takes all filters away; layout and sorting stay. */
export function withoutFilters(state: ListState): ListState {
  return { ...EMPTY_STATE, sort: state.sort, view: state.view };
}

function known<T extends string>(values: string[], choices: readonly T[]): T[] {
  return choices.filter(choice => values.includes(choice));
}

/**
 * What the API is asked for.
 *
 * @param favourites - names of the person's favourites; needed when the state says "favourites"
 */
export function toFilter(
  state: ListState,
  favourites: readonly string[],
): EntryFilterInput {
  return {
    q: state.q.trim(),
    type: known(state.type, ENTRY_TYPES),
    owner: state.owner,
    audience: known(state.audience, AUDIENCES),
    lifecycle: known(state.lifecycle, LIFECYCLES),
    responsibility: known(state.responsibility, RESPONSIBILITIES),
    ...(state.favourites && {
      name:
        favourites.length > 0 ? favourites.slice(0, MAX_VALUES) : [NO_ENTRY],
    }),
    retired: state.retired,
    sort: state.sort,
  };
}

/** The question for one page of the list. */
export function toBrowseQuery(
  state: ListState,
  favourites: readonly string[],
): BrowseQueryInput {
  return {
    ...toFilter(state, favourites),
    limit: DEFAULT_PAGE_SIZE,
    cursor: state.cursor,
  };
}

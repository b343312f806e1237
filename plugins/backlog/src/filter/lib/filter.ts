import {
  Board,
  deadlinesOf,
  FUNDING_STATES,
  ItemCard,
} from '@rathaus/plugin-backlog-common';
import { foldForIndex, foldText } from '@rathaus/rathaus-common';
import { addDays } from '../../lib/days';

/** Stands for "none" among the values of a facet, e.g. nobody assigned. */
export const NONE = '-';

/** What cards can be chosen by, each with its word in the address. */
export const FACETS = {
  school: 'schule',
  category: 'kategorie',
  programme: 'topf',
  funding: 'stand',
  column: 'spalte',
  assignee: 'zustaendig',
} as const;
export type Facet = keyof typeof FACETS;
export const FACET_NAMES = [
  'school',
  'category',
  'programme',
  'funding',
  'column',
  'assignee',
] as const satisfies readonly Facet[];

/** Days within which something is due; 0 is what is overdue. */
export const DUE_WITHIN = [0, 14, 30, 90] as const;
export type DueWithin = (typeof DUE_WITHIN)[number];

const TEXT_PARAM = 'q';
const BLOCKED_PARAM = 'blockiert';
const DUE_PARAM = 'faellig';
const MAX_TEXT = 200;
const MAX_VALUES = 100;

/** Which cards are shown, in every view. */
export type Filter = Record<Facet, string[]> & {
  text: string;
  blocked: boolean;
  dueWithin?: DueWithin;
};

/** Everything. */
export const NO_FILTER: Filter = {
  text: '',
  school: [],
  category: [],
  programme: [],
  funding: [],
  column: [],
  assignee: [],
  blocked: false,
};

function readValues(params: URLSearchParams, facet: Facet): string[] {
  const values = [...new Set(params.getAll(FACETS[facet]))].filter(Boolean);
  return (
    facet === 'funding'
      ? values.filter(
          value =>
            value === NONE || FUNDING_STATES.some(state => state === value),
        )
      : values
  ).slice(0, MAX_VALUES);
}

/** Reads the filter from an address; what cannot be meant is left out. */
export function readFilter(params: URLSearchParams): Filter {
  const days = params.get(DUE_PARAM);
  const dueWithin = DUE_WITHIN.find(known => String(known) === days);
  const filter: Filter = {
    ...NO_FILTER,
    text: (params.get(TEXT_PARAM) ?? '').slice(0, MAX_TEXT),
    blocked: params.get(BLOCKED_PARAM) === '1',
    ...(dueWithin !== undefined && { dueWithin }),
  };
  for (const facet of FACET_NAMES) {
    filter[facet] = readValues(params, facet);
  }
  return filter;
}

/** Writes the filter into an address and leaves the rest of it alone. */
export function writeFilter(
  params: URLSearchParams,
  filter: Filter,
): URLSearchParams {
  const next = new URLSearchParams(params);
  for (const name of [TEXT_PARAM, BLOCKED_PARAM, DUE_PARAM]) {
    next.delete(name);
  }
  if (filter.text) {
    next.set(TEXT_PARAM, filter.text);
  }
  for (const facet of FACET_NAMES) {
    next.delete(FACETS[facet]);
    filter[facet].forEach(value => next.append(FACETS[facet], value));
  }
  if (filter.blocked) {
    next.set(BLOCKED_PARAM, '1');
  }
  if (filter.dueWithin !== undefined) {
    next.set(DUE_PARAM, String(filter.dueWithin));
  }
  return next;
}

/** How many conditions there are, the text left out. */
export function countConditions(filter: Filter): number {
  return (
    FACET_NAMES.reduce((sum, facet) => sum + filter[facet].length, 0) +
    Number(filter.blocked) +
    Number(filter.dueWithin !== undefined)
  );
}

/** Does it leave anything out? */
export function isFiltering(filter: Filter): boolean {
  return filter.text.trim() !== '' || countConditions(filter) > 0;
}

/** What of a card each facet looks at; {@link NONE} where there is nothing. */
export function facetValues(card: ItemCard, facet: Facet): string[] {
  const values = (): (string | undefined)[] => {
    switch (facet) {
      case 'school':
        return card.schools?.map(({ ref }) => ref) ?? [];
      case 'category':
        return [card.category];
      case 'programme':
        return [card.funding?.programme];
      case 'funding':
        return [card.funding?.state];
      case 'column':
        return [card.column];
      default:
        return [card.assignee];
    }
  };
  const known = values().filter(value => value !== undefined);
  return known.length > 0 ? known : [NONE];
}

/** What a filter needs to know besides the card. */
export interface FilterContext {
  board: Pick<Board, 'columns'>;
  /** Calendar day. */
  today: string;
  /** Names that the text may be found in: schools, for example. */
  nameOf(ref: string): string;
}

/** Is the item done or declined? */
export function isClosedColumn(
  board: Pick<Board, 'columns'>,
  id: string,
): boolean {
  const kind = board.columns.find(column => column.id === id)?.kind;
  return kind === 'done' || kind === 'declined';
}

function isDue(card: ItemCard, within: DueWithin, context: FilterContext) {
  const [first] = deadlinesOf(card, isClosedColumn(context.board, card.column));
  return (
    first !== undefined &&
    (within === 0
      ? first.day < context.today
      : first.day <= addDays(context.today, within))
  );
}

function searchedText(card: ItemCard, context: FilterContext): string {
  return foldForIndex(
    [
      card.number,
      card.title,
      card.provider,
      card.funding?.fileNumber,
      ...(card.schools ?? []).map(({ ref }) => context.nameOf(ref)),
    ]
      .filter(Boolean)
      .join(' '),
  );
}

/** The cards that a filter leaves, in their order. Values of one facet are alternatives, facets add up. */
export function applyFilter(
  cards: readonly ItemCard[],
  filter: Filter,
  context: FilterContext,
): ItemCard[] {
  if (!isFiltering(filter)) {
    return [...cards];
  }
  const words = foldText(filter.text).split(/\s+/).filter(Boolean);
  const facets = FACET_NAMES.filter(facet => filter[facet].length > 0);
  return cards.filter(card => {
    const fits = facets.every(facet =>
      facetValues(card, facet).some(value => filter[facet].includes(value)),
    );
    if (!fits || (filter.blocked && !card.blocked)) {
      return false;
    }
    if (
      filter.dueWithin !== undefined &&
      !isDue(card, filter.dueWithin, context)
    ) {
      return false;
    }
    if (words.length === 0) {
      return true;
    }
    const text = searchedText(card, context);
    return words.every(word => text.includes(word));
  });
}

import {
  Board,
  FUNDING_STATES,
  ItemCard,
  Programme,
  sharesOf,
} from '@rathaus/plugin-backlog-common';
import { BoardWords } from '../../board/context/useBoardWords';

/** The columns of the list, in their order. */
export const LIST_COLUMNS = [
  'number',
  'title',
  'schools',
  'category',
  'column',
  'assignee',
  'dueDate',
  'own',
  'funding',
] as const;
export type ListColumn = (typeof LIST_COLUMNS)[number];

/** What the list is sorted by. */
export interface Sorting {
  column: ListColumn;
  descending: boolean;
}

/** As on the board: by column and rank. */
export const BY_RANK: Sorting = { column: 'column', descending: false };

/** Reads the sorting from an address (`-dueDate` is descending); what is no column means as on the board. */
export function readSorting(text: string | null): Sorting {
  const descending = text?.startsWith('-') ?? false;
  const name = text?.replace(/^-/, '');
  const column = LIST_COLUMNS.find(candidate => candidate === name);
  return column ? { column, descending } : BY_RANK;
}

/** Writes the sorting for an address; undefined for the usual one. */
export function writeSorting({
  column,
  descending,
}: Sorting): string | undefined {
  return column === BY_RANK.column && !descending
    ? undefined
    : `${descending ? '-' : ''}${column}`;
}

/** The sorting after a click on a head: amounts begin with the largest, all else with the first; a second click turns it round. */
export function nextSorting(sorting: Sorting, column: ListColumn): Sorting {
  return sorting.column === column
    ? { column, descending: !sorting.descending }
    : { column, descending: column === 'own' };
}

/** What is needed to sort cards. */
export interface SortContext {
  board: Board;
  programmes: readonly Programme[];
  words: BoardWords;
}

type Value = string | number | undefined;

function valueOf(
  card: ItemCard,
  column: ListColumn,
  { board, programmes, words }: SortContext,
): Value {
  switch (column) {
    case 'number':
      return Number(/\d+$/.exec(card.number)?.[0] ?? 0);
    case 'schools':
      return card.schools?.map(({ ref }) => words.entity(ref)).join(', ');
    case 'category':
      return card.category && words.category(card.category);
    case 'column':
      return board.columns.findIndex(({ id }) => id === card.column);
    case 'assignee':
      return card.assignee && words.entity(card.assignee);
    case 'own': {
      const programme = programmes.find(
        ({ id }) => id === card.funding?.programme,
      );
      const { cost, own } = sharesOf(card, programme);
      return cost > 0 ? own : undefined;
    }
    case 'funding':
      return card.funding && FUNDING_STATES.indexOf(card.funding.state);
    default:
      return card[column];
  }
}

function compare(a: Value, b: Value): number {
  return typeof a === 'number' && typeof b === 'number'
    ? a - b
    : String(a).localeCompare(String(b), 'de', { numeric: true });
}

/** Sorts cards; those without a value stand last, equal ones as on the board. */
export function sortCards(
  cards: readonly ItemCard[],
  { column, descending }: Sorting,
  context: SortContext,
): ItemCard[] {
  const direction = descending ? -1 : 1;
  return cards
    .map((card, position) => ({
      card,
      position,
      value: valueOf(card, column, context),
    }))
    .sort((a, b) => {
      if (a.value === undefined || b.value === undefined) {
        return (
          Number(a.value === undefined) - Number(b.value === undefined) ||
          a.position - b.position
        );
      }
      return direction * compare(a.value, b.value) || a.position - b.position;
    })
    .map(({ card }) => card);
}

import { FUNDING_STATES } from '@rathaus/plugin-backlog-common';
import { BoardContextValue } from '../board/context/BoardContext';
import { Text } from '../translations/useText';
import { Facet, facetValues, NONE } from './lib/filter';

/** A value to filter by, with its name. */
export interface FacetOption {
  value: string;
  label: string;
}

type Named = Pick<BoardContextValue, 'board' | 'cards' | 'view' | 'words'>;

/** What a value of a facet is called. */
export function facetLabel(
  facet: Facet,
  value: string,
  words: Named['words'],
  t: Text,
): string {
  if (value === NONE) {
    return t(`filter.none.${facet}`);
  }
  switch (facet) {
    case 'column':
      return words.column(value);
    case 'category':
      return words.category(value);
    case 'programme':
      return words.programme(value);
    case 'funding': {
      const state = FUNDING_STATES.find(known => known === value);
      return state ? t(`funding.state.${state}`) : value;
    }
    default:
      return words.entity(value);
  }
}

/** The values of a facet that lead to something on this board, in an order that people expect. */
export function facetOptions(
  facet: Facet,
  { board, cards, view, words }: Named,
  t: Text,
): FacetOption[] {
  const used = new Set(cards.flatMap(card => facetValues(card, facet)));
  const ordered = (): string[] => {
    switch (facet) {
      case 'column':
        return board.columns.map(({ id }) => id);
      case 'category':
        return board.categories.map(({ id }) => id);
      case 'programme':
        return view.programmes.map(({ id }) => id);
      case 'funding':
        return [...FUNDING_STATES];
      default:
        return [...used]
          .filter(value => value !== NONE)
          .sort((a, b) => words.entity(a).localeCompare(words.entity(b), 'de'));
    }
  };
  const values = ordered().filter(value => used.has(value));
  return (
    used.has(NONE) && facet !== 'column' ? [...values, NONE] : values
  ).map(value => ({ value, label: facetLabel(facet, value, words, t) }));
}

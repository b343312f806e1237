import { BoardWords } from '../board/context/useBoardWords';
import { Text } from '../translations/useText';
import { facetLabel } from './facetOptions';
import { Facet, FACET_NAMES, Filter } from './lib/filter';

/** One condition of a filter, and the filter without it. */
export interface Condition {
  value: string;
  label: string;
  without: Filter;
}

/** The conditions of a filter in words; the text has its own field and is not among them. */
export function activeConditions(
  filter: Filter,
  words: BoardWords,
  t: Text,
): Condition[] {
  const { dueWithin, ...others } = filter;
  const values = (facet: Facet): Condition[] =>
    filter[facet].map(value => ({
      value: `${facet} ${value}`,
      label: facetLabel(facet, value, words, t),
      without: {
        ...filter,
        [facet]: filter[facet].filter(other => other !== value),
      },
    }));
  return [
    ...FACET_NAMES.flatMap(values),
    ...(filter.blocked
      ? [
          {
            value: 'blocked',
            label: t('filter.blocked'),
            without: { ...filter, blocked: false },
          },
        ]
      : []),
    ...(dueWithin === undefined
      ? []
      : [
          {
            value: 'due',
            label: t(`filter.due.${dueWithin}`),
            without: others,
          },
        ]),
  ];
}

import { Suggestions } from '@rathaus/plugin-search-common';

type Item = Suggestions['groups'][number]['items'][number];

/** One thing that somebody who is typing may mean. */
export interface SuggestionOption extends Item {
  /** Unlike that of all others. */
  key: string;
  type: string;
}

/** Suggestions of one type. */
export interface SuggestionGroup {
  type: string;
  options: SuggestionOption[];
}

/** Key of the last option: everything that is found. */
export const ALL_RESULTS = 'all';

/** The groups that have something in them, each thing with a key. */
export function suggestionGroups(answer?: Suggestions): SuggestionGroup[] {
  return (answer?.groups ?? [])
    .filter(({ items }) => items.length > 0)
    .map(({ type, items }) => ({
      type,
      options: items.map(item => ({
        ...item,
        type,
        key: `${type} ${item.document.location}`,
      })),
    }));
}

/** The keys of all options from top to bottom, the one for everything at the end. */
export function optionKeys(groups: readonly SuggestionGroup[]): string[] {
  return [
    ...groups.flatMap(({ options }) => options.map(({ key }) => key)),
    ALL_RESULTS,
  ];
}

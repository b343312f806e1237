import { foldForIndex, foldText } from '@rathaus/rathaus-common';
import { PickerOption, PickerSource } from './pickerSource';

/** Most options of one search. */
const LIMIT = 50;

/** A picker's source of options that are known already; found by the beginnings of words in any order. */
export function staticSource(options: readonly PickerOption[]): PickerSource {
  const indexed = options.map(option => ({
    option,
    text: ` ${foldForIndex(`${option.detail ?? ''} ${option.label}`)}`,
  }));
  return {
    search: async query => {
      const words = foldText(query).split(' ').filter(Boolean);
      return indexed
        .filter(({ text }) => words.every(word => text.includes(` ${word}`)))
        .slice(0, LIMIT)
        .map(({ option }) => option);
    },
    resolve: async values =>
      options.filter(({ value }) => values.includes(value)),
  };
}

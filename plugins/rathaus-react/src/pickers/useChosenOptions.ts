import { useCallback } from 'react';
import { useLoad } from '../hooks/useLoad';
import { PickerOption, PickerSource } from './pickerSource';

/** The chosen values with their names, as soon as the source has told them; until then the bare values. */
export function useChosenOptions(
  source: PickerSource,
  values: readonly string[],
): PickerOption[] {
  const key = values.join('\n');
  const load = useCallback(
    async (signal: AbortSignal) =>
      key ? source.resolve(key.split('\n'), signal) : [],
    [source, key],
  );
  const { value: known = [] } = useLoad(load);
  return values.map(
    value =>
      known.find(option => option.value === value) ?? { value, label: value },
  );
}

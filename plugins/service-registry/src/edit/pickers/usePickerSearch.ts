import { useCallback } from 'react';
import { useDebounced } from '@rathaus/rathaus-react';
import { useLoad } from '../../lib/useLoad';
import { useText } from '../../translations/useText';
import { PickerOption, PickerSource } from './pickerSource';

/** Time without a key before a search is sent, in milliseconds. */
const REST_MS = 200;

/** What a picker offers for a query. */
export interface PickerSearch {
  options: PickerOption[];
  /** Stands instead of options. */
  message: string | undefined;
}

/**
 * Searches a source as somebody types.
 *
 * @param enabled - nothing is asked before the picker is used
 * @param chosen - values that are not offered again
 */
export function usePickerSearch(
  source: PickerSource,
  query: string,
  enabled: boolean,
  chosen: readonly string[],
): PickerSearch {
  const t = useText();
  const settled = useDebounced(query.trim(), REST_MS);
  const load = useCallback(
    async (signal: AbortSignal) =>
      enabled ? source.search(settled, signal) : [],
    [source, settled, enabled],
  );
  const { value: found, error, loading } = useLoad(load);

  const options = (found ?? []).filter(({ value }) => !chosen.includes(value));
  if (error) {
    return { options: [], message: t('edit.picker.failed') };
  }
  if (options.length === 0 && (loading || query.trim() !== settled)) {
    return { options, message: t('edit.picker.searching') };
  }
  if (options.length > 0) {
    return { options, message: undefined };
  }
  const accepted = source.accept?.(settled);
  return {
    options: accepted && !chosen.includes(accepted.value) ? [accepted] : [],
    message: t('edit.picker.nothing', { query: settled }),
  };
}

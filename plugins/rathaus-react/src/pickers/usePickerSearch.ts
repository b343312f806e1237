import { useCallback } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useDebounced } from '../hooks/useDebounced';
import { useLoad } from '../hooks/useLoad';
import { rathausReactTranslationRef } from '../translation/ref';
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
  const { t } = useTranslationRef(rathausReactTranslationRef);
  const settled = useDebounced(query.trim(), REST_MS);
  const load = useCallback(
    async (signal: AbortSignal) =>
      enabled ? source.search(settled, signal) : [],
    [source, settled, enabled],
  );
  const { value: found, error, loading } = useLoad(load);

  const options = (found ?? []).filter(({ value }) => !chosen.includes(value));
  if (error) {
    return { options: [], message: t('picker.failed') };
  }
  if (options.length === 0 && (loading || query.trim() !== settled)) {
    return { options, message: t('picker.searching') };
  }
  if (options.length > 0) {
    return { options, message: undefined };
  }
  const accepted = source.accept?.(settled);
  return {
    options: accepted && !chosen.includes(accepted.value) ? [accepted] : [],
    message: t('picker.nothing', { query: settled }),
  };
}

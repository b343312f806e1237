import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { handbookTranslationRef } from './ref';

/** Every text that can be asked for. */
export type TextKey = keyof typeof handbookTranslationRef.T;

/**
 * The plugin's texts in the person's language. None of them has values: Backstage's own type, which works them out from the
 * wording, would take the compiler minutes.
 */
export function useText(): (key: TextKey) => string {
  const { t } = useTranslationRef(handbookTranslationRef);
  return t as unknown as (key: TextKey) => string;
}

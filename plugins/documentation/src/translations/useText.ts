import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { documentationTranslationRef } from './ref';

/** Every text that can be asked for. */
export type TextKey = keyof typeof documentationTranslationRef.T;

/** Gives a text with its values filled in. */
export type Text = (key: TextKey, values?: Record<string, string>) => string;

/**
 * The plugin's texts in the person's language. Backstage's own type, which
 * works the values out from the wording, would take the compiler minutes.
 */
export function useText(): Text {
  const { t } = useTranslationRef(documentationTranslationRef);
  return t as unknown as Text;
}

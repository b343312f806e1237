import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { backlogTranslationRef } from './ref';

type MessageKey = keyof typeof backlogTranslationRef.T;

/** i18next picks `x_one` or `x_other` when `x` is asked for with a count. */
type WithoutPlural<Key extends string> = Key extends `${infer Base}_${
  | 'one'
  | 'other'}`
  ? Base
  : Key;

/** Every text that can be asked for. */
export type TextKey = WithoutPlural<MessageKey>;

/**
 * The function that gives a text, also for pure functions that put things into words.
 *
 * Plainer than Backstage's own type, which works out the values of each text from its wording and takes the compiler
 * long. That both languages name the same values is seen in `translations.test.ts`.
 */
export type Text = (
  key: TextKey,
  values?: Record<string, string | number>,
) => string;

/** The plugin's texts in the person's language. */
export function useText(): Text {
  const { t } = useTranslationRef(backlogTranslationRef);
  // Asks the compiler for the plain type only; see above.
  return t as unknown as Text;
}

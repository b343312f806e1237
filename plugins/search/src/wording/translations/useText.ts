import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { wordingTranslationRef } from './ref';

type MessageKey = keyof typeof wordingTranslationRef.T;

/** i18next picks `x_one` or `x_other` when `x` is asked for with a count. */
type WithoutPlural<Key extends string> = Key extends `${infer Base}_${
  | 'one'
  | 'other'}`
  ? Base
  : Key;

/** The function that gives a text, also for pure functions that put things into words. */
export type Text = (
  key: WithoutPlural<MessageKey>,
  values?: Record<string, string | number>,
) => string;

/** Texts about what people search with, in the person's language. */
export function useText(): Text {
  const { t } = useTranslationRef(wordingTranslationRef);
  // Backstage's own type works out the values of each text from its wording; this one is plainer.
  return t as unknown as Text;
}

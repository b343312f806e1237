import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { importsTranslationRef } from './ref';

type MessageKey = keyof typeof importsTranslationRef.T;

/** i18next picks `x_one` or `x_other` when `x` is asked for with a count. */
type WithoutPlural<Key extends string> = Key extends `${infer Base}_${
  | 'one'
  | 'other'}`
  ? Base
  : Key;

/** Gives a text; plainer than Backstage's own type, which takes the compiler long. */
export type Text = (
  key: WithoutPlural<MessageKey>,
  values?: Record<string, string | number>,
) => string;

/** The texts of the import pages in the person's language. */
export function useText(): Text {
  const { t } = useTranslationRef(importsTranslationRef);
  // Asks the compiler for the plain type only; see above.
  return t as unknown as Text;
}

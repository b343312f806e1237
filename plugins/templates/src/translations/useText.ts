import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { english } from './en';
import { templatesTranslationRef } from './ref';

/** i18next picks `x_one` or `x_other` when `x` is asked for with a count. */
type WithoutPlural<Key extends string> = Key extends `${infer Base}_${
  | 'one'
  | 'other'}`
  ? Base
  : Key;

/** Every text that can be asked for. */
export type TextKey = WithoutPlural<keyof typeof english>;

/** Gives a text. Plainer than Backstage's own type, which would take the compiler minutes. */
export type Text = (
  key: TextKey,
  values?: Record<string, string | number>,
) => string;

/** The plugin's texts in the person's language. */
export function useText(): Text {
  const { t } = useTranslationRef(templatesTranslationRef);
  return t as unknown as Text;
}

import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { handbookTranslationRef } from './ref';

/** The plugin's texts in the person's language. */
export function useText() {
  return useTranslationRef(handbookTranslationRef).t;
}

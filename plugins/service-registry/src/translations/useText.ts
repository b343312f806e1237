import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { serviceRegistryTranslationRef } from './ref';

/** The plugin's texts in the person's language. */
export function useText() {
  return useTranslationRef(serviceRegistryTranslationRef).t;
}

/** The function that gives a text, for pure functions that put things into words. */
export type Text = ReturnType<typeof useText>;

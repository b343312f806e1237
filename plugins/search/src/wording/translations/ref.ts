import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { english } from './en';

/** Texts about what people search with, and what they mean. */
export const wordingTranslationRef = createTranslationRef({
  id: 'search-wording',
  messages: english,
  translations: { de: () => import('./de') },
});

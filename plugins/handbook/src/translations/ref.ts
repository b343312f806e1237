import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { english } from './en';

/** Texts around the handbook. */
export const handbookTranslationRef = createTranslationRef({
  id: 'handbook',
  messages: english,
  translations: { de: () => import('./de') },
});

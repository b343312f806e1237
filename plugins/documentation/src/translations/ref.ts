import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { english } from './en';

/** Texts around documentation. */
export const documentationTranslationRef = createTranslationRef({
  id: 'documentation',
  messages: english,
  translations: { de: () => import('./de') },
});

import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { english } from './en';

/** Texts of the templates' pages. */
export const templatesTranslationRef = createTranslationRef({
  id: 'templates',
  messages: english,
  translations: { de: () => import('./de') },
});

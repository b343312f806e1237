import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { messages } from './en';

/**
 * Texts of the import pages. Apart from those of the other shared pieces, so
 * that only who opens an import loads them.
 */
export const importsTranslationRef = createTranslationRef({
  id: 'rathaus-imports',
  messages,
  translations: { de: () => import('./de') },
});

import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { english } from './en';

/**
 * Texts of the plugin, one file for each feature. English is the reference; German is complete and comes with the
 * plugin, so that an app needs to register nothing.
 */
export const backlogTranslationRef = createTranslationRef({
  id: 'backlog',
  messages: english,
  translations: { de: () => import('./de') },
});

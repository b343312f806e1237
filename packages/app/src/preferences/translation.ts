import { createTranslationRef } from '@backstage/frontend-plugin-api';
import de from './translation.de';

/** Texts of the switches for language and looks. */
export const preferencesTranslationRef = createTranslationRef({
  id: 'rathaus-preferences',
  messages: {
    language: { label: 'Language' },
    theme: {
      label: 'Appearance',
      light: 'Light',
      dark: 'Dark',
      auto: 'Like the system',
    },
  },
  translations: { de: async () => ({ default: de }) },
});

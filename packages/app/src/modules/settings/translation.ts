import { createTranslationRef } from '@backstage/frontend-plugin-api';
import de from './translation.de';

/** Texts of the settings page. */
export const settingsTranslationRef = createTranslationRef({
  id: 'rathaus-settings',
  messages: {
    title: 'Settings',
    subtitle: 'They apply to you only.',
    appearance: {
      title: 'Language and appearance',
      language: 'Language',
      theme: 'Appearance',
      note: 'Both apply to this browser at once.',
    },
    account: {
      title: 'Your account',
      name: 'Name',
      email: 'E-mail',
      groups: 'Groups',
      noGroups: 'none',
      note: 'Name and groups come from the directory of the town hall. They decide what you may do in the portal.',
      page: 'To your page',
      signOut: 'Sign out',
    },
  },
  translations: { de: async () => ({ default: de }) },
});

import { createTranslationRef } from '@backstage/frontend-plugin-api';
import de from './translation.de';

/** Texts of the frame around every page. */
export const navTranslationRef = createTranslationRef({
  id: 'rathaus-nav',
  messages: {
    skipLink: 'Skip to content',
    homeLink: '{{name}}, start page',
    menu: {
      label: 'Main navigation',
      open: 'Open menu',
      close: 'Close menu',
    },
    items: {
      home: 'Start page',
      search: 'Search',
      services: 'Service catalog',
      favourites: 'Favourites',
      tasks: 'My tasks',
      scouts: 'Digital Scouts',
      schoolProjects: 'School projects',
      templates: 'Templates',
      handbook: 'Handbook',
      catalog: 'Catalog',
      apis: 'Interfaces',
      graph: 'Relations',
      overview: 'Overview',
      import: 'Import',
      reference: 'Reference lists',
    },
    groups: {
      it: 'For IT teams',
      administration: 'Administration',
    },
    user: {
      menu: 'Your account and settings',
      of: '{{name}}, your account and settings',
      profile: 'Your page',
      settings: 'Settings',
      signOut: 'Sign out',
    },
  },
  translations: { de: async () => ({ default: de }) },
});

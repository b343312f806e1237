import { createTranslationRef } from '@backstage/frontend-plugin-api';
import de from './translation.de';

/** Texts of the start page. */
export const homeTranslationRef = createTranslationRef({
  id: 'rathaus-home',
  messages: {
    title: 'Start page',
    greeting: 'Hello, {{name}}',
    intro:
      'Which service do you need, who helps you with it, and is the information up to date?',
    types: {
      title: 'What is there',
      fachverfahren: 'Specialist procedures',
      fachverfahrenText: 'Applications in which departments do their work.',
      onlineDienst: 'Online services',
      onlineDienstText: 'What citizens and companies can apply for online.',
      basisdienst: 'Basic services',
      basisdienstText: 'What others build on: accounts, payment, forms.',
      arbeitsplatzDienst: 'Workplace services',
      arbeitsplatzDienstText: 'Computer, telephone, e-mail, printing and help.',
      schulIt: 'School IT',
      schulItText: 'Networks, devices and platforms of the schools.',
    },
    recent: {
      title: 'Changed lately',
      all: 'All entries by date',
      empty: 'Nothing has been entered yet.',
      changed: 'changed on {{date}}',
    },
    favourites: {
      title: 'Your favourites',
      all: 'All favourites',
      empty:
        'Mark entries with the star, and you will find them here in one step.',
      browse: 'Browse the service catalog',
    },
  },
  translations: { de: async () => ({ default: de }) },
});

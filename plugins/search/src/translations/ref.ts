import { createTranslationRef } from '@backstage/frontend-plugin-api';

/** Texts of the search page. */
export const searchTranslationRef = createTranslationRef({
  id: 'search-page',
  messages: {
    title: 'Search',
    subtitle:
      'Services, applications, interfaces, schools and their projects in one place.',
    field: {
      label: 'What are you looking for?',
      help: 'For example a name, a school or a number',
      button: 'Search',
    },
    kinds: {
      label: 'Narrow down',
      all: 'Everything',
    },
    results: {
      loading: 'Searching …',
      count_one: '{{count}} match',
      count_other: '{{count}} matches',
      some: 'Matches',
      pages: 'Pages',
      previous: 'Previous page',
      next: 'Next page',
    },
    start: 'Enter what you are looking for and press Enter.',
    empty: {
      nothing: 'Nothing was found for “{{words}}”.',
      nothingOfKind: 'Nothing was found for “{{words}}” in {{kind}}.',
      tips: {
        fewer: 'Use fewer words, or only the beginning of one.',
        other: 'Try another word for the same thing.',
        fresh:
          'What was written just now is found ten minutes later at the latest.',
      },
      everywhere: 'Search everywhere',
      services: 'Search the service catalog',
    },
    building: {
      text: 'The search is being set up. Please try again in a minute.',
      retry: 'Try again',
    },
  },
  translations: { de: () => import('./de') },
});

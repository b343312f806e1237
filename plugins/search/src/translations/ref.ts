import { createTranslationRef } from '@backstage/frontend-plugin-api';
import de from './de';

/** Texts of the search: its page, and its field on every page. */
export const searchTranslationRef = createTranslationRef({
  id: 'search-page',
  messages: {
    title: 'Search',
    titleWithWords: '“{{words}}” – Search',
    field: {
      name: 'Search the portal',
      placeholder: 'Search the portal',
      label: 'What are you looking for?',
      help: 'For example “ID card”, a school, a name or a number',
      button: 'Search',
      clear: 'Clear search',
    },
    bar: { open: 'Search', close: 'Close search' },
    suggestions: {
      label: 'Suggestions',
      all: 'All matches for “{{words}}”',
      none: 'No suggestions. The search itself may find more.',
      failed: 'No suggestions at the moment. You can search all the same.',
      count_one: '{{count}} suggestion',
      count_other: '{{count}} suggestions',
    },
    facets: {
      label: 'Narrow down',
      kind: 'Kind',
      department: 'Department',
      count_one: '{{count}} match',
      count_other: '{{count}} matches',
      show_one: 'Show {{count}} match',
      show_other: 'Show {{count}} matches',
    },
    results: {
      loading: 'Searching …',
      count_one: '{{formatted}} match',
      count_other: '{{formatted}} matches',
      some: 'Matches',
      stale: 'You still see the matches of before.',
      pages: 'Pages',
      previous: 'Previous page',
      next: 'Next page',
    },
    start:
      'Services, departments, schools, projects and the handbook are found here in one place. Suggestions come while you type.',
    empty: {
      nothing: 'Nothing was found for “{{words}}”.',
      narrowed: 'Nothing was found for “{{words}}” with the chosen filters.',
      tips: {
        title: 'This often helps:',
        other:
          'another word for the same thing, as it is called at the counter',
        fewer: 'fewer words, or only the beginning of one',
        spelling: 'a look at the spelling',
      },
      everywhere: 'Search without filters',
      services: 'Browse the service catalog',
      contact: 'Is something missing, or do you need help?',
    },
    building: {
      text: 'The search is being set up. Please try again in a minute.',
      retry: 'Try again',
    },
  },
  translations: {
    // In the same file as the field, which is there before everything else and must not wait for its texts.
    de: async () => ({ default: de }),
  },
});

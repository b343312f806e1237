import { createTranslationRef } from '@backstage/frontend-plugin-api';
import de from './de';

/**
 * Texts of the shared pieces. English is the reference, German is complete and comes with the library, so that an
 * app needs to register nothing.
 */
export const rathausReactTranslationRef = createTranslationRef({
  id: 'rathaus-react',
  messages: {
    page: {
      breadcrumb: 'You are here',
    },
    loading: {
      label: 'Loading …',
    },
    link: {
      newWindow: 'opens in a new window',
    },
    text: {
      wideTable: 'Wide table, can be moved sideways',
      wideCode: 'Long lines, can be moved sideways',
    },
    snackbar: {
      close: 'Close message',
      undo: 'Undo',
    },
    dialog: {
      cancel: 'Cancel',
      failed: 'That did not work: {{reason}}',
    },
    time: { justNow: 'just now' },
    field: { required: 'required' },
    picker: {
      count_one: '{{count}} suggestion',
      count_other: '{{count}} suggestions',
      searching: 'Searching …',
      nothing: 'Nothing found for “{{query}}”.',
      failed:
        'The search does not work right now. Please try again in a moment.',
      remove: 'Remove {{label}}',
    },
    facets: {
      title: 'Narrow down',
      open: 'Narrow down',
      openWithCount: 'Narrow down ({{number}})',
      close: 'Close',
      more: 'Show {{number}} more',
      less: 'Show fewer',
      filter: 'Filter {{facet}}',
      noMatch: 'Nothing matches.',
      active: 'Active filters',
      remove: 'Remove filter “{{label}}”',
      reset: 'reset all',
    },
    slashKey: {
      hint: 'The key “/” leads here.',
      switchOff: 'Switch key off',
      switchOn: 'Switch key “/” on',
    },
    contact: { ask: 'Please ask {{name}}.' },
    error: {
      retry: 'Try again',
      signIn: 'Sign in again',
      home: 'Go to the start page',
      details: 'Technical details',
      unauthorized: {
        title: 'Your session has ended',
        what: 'You have not been signed in for a while, so the portal no longer knows who you are.',
        safe: 'Nothing has been changed.',
        todo: 'Please sign in again.',
      },
      forbidden: {
        title: 'You may not see this',
        what: 'Your account lacks the right for this page or this step.',
        safe: 'Nothing has been changed.',
        todo: 'If you need it for your work, please ask the portal administration.',
      },
      notFound: {
        title: 'Not found',
        what: 'There is nothing at this address, or it has been moved.',
        safe: 'Nothing has been changed.',
        todo: 'Please check the address or start again from the start page.',
      },
      conflict: {
        title: 'Somebody else was faster',
        what: 'The content has been changed by somebody else in the meantime.',
        safe: 'Your change has not been saved, and the other one has not been overwritten.',
        todo: 'Please load the current state and decide again.',
      },
      invalid: {
        title: 'The input does not fit',
        what: 'The portal could not accept the input.',
        safe: 'Nothing has been saved.',
        todo: 'Please check the input and try again.',
      },
      unavailable: {
        title: 'The portal cannot answer right now',
        what: 'An error occurred on our side.',
        safe: 'What has been saved before is safe.',
        todo: 'Please try again in a moment. If it stays this way, please tell the IT service.',
      },
      offline: {
        title: 'No connection',
        what: 'The portal cannot be reached from your computer.',
        safe: 'What has been saved before is safe.',
        todo: 'Please check your network connection and try again.',
      },
      unknown: {
        title: 'Something went wrong',
        what: 'The page could not be shown.',
        safe: 'What has been saved before is safe.',
        todo: 'Please try again. If it stays this way, please tell the IT service.',
      },
    },
  },
  translations: {
    // In the same file as the pieces: they show while others load, and must not wait for anything themselves.
    de: async () => ({ default: de }),
  },
});

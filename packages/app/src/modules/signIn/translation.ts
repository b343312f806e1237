import { createTranslationRef } from '@backstage/frontend-plugin-api';
import de from './translation.de';

/** Texts of the way in. */
export const signInTranslationRef = createTranslationRef({
  id: 'rathaus-sign-in',
  messages: {
    documentTitle: 'Sign in',
    claim: 'IT services, contacts and responsibilities in one place',
    demo: {
      title: 'Who would you like to be?',
      intro:
        'This is a demonstration with made-up people of an example town. Choose somebody to see the portal with their eyes; no password is needed.',
      last: 'Chosen last',
      search: 'Find a person',
      searchHelp: 'Name, function or department',
      found_one: '{{count}} person',
      found_other: '{{count}} people',
      nobody: 'Nobody matches your search.',
      clear: 'Show everybody',
      busy: 'Signing in …',
    },
    oidc: {
      title: 'Sign in',
      intro:
        'Please sign in with the account that you also use at your workplace.',
      button: 'Sign in with your workplace account',
      busy: 'A window for signing in has opened …',
      help: 'Nothing happens? Please allow windows of this page in your browser, or ask the IT service.',
    },
    none: {
      title: 'Nobody can sign in yet',
      what: 'The portal is running, but it has not been told yet how people sign in. As long as that is so, nobody gets in.',
      todo: 'To the portal administration: please configure a sign-in provider (auth.providers.oidc). The operations manual shows how.',
    },
  },
  translations: { de: async () => ({ default: de }) },
});

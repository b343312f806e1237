import { createTranslationRef } from '@backstage/frontend-plugin-api';
import de from './translation.de';

/** Texts of the messages to a person. */
export const notificationsTranslationRef = createTranslationRef({
  id: 'rathaus-notifications',
  messages: {
    title: 'Messages',
    subtitle: 'What waits for you in the portal or was decided for you.',
    button: {
      none: 'Messages',
      unread_one: 'Messages, {{count}} unread',
      unread_other: 'Messages, {{count}} unread',
    },
    empty: 'There are no messages for you.',
    unread: 'new',
    markAllRead: 'Mark all as read',
    markRead: 'Mark as read',
    markUnread: 'Mark as new',
    more: 'More messages',
    settings: {
      hint: 'The same messages come by mail, too, where your administration has set that up.',
    },
  },
  translations: { de: async () => ({ default: de }) },
});

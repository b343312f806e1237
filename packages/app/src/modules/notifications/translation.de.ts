/** German texts of the messages to a person. */
export default {
  title: 'Mitteilungen',
  subtitle: 'Was im Portal auf Sie wartet oder für Sie entschieden wurde.',
  'button.none': 'Mitteilungen',
  'button.unread_one': 'Mitteilungen, {{count}} ungelesene',
  'button.unread_other': 'Mitteilungen, {{count}} ungelesene',
  empty: 'Es gibt keine Mitteilungen für Sie.',
  unread: 'neu',
  markAllRead: 'Alle als gelesen markieren',
  markRead: 'Als gelesen markieren',
  markUnread: 'Als neu markieren',
  more: 'Weitere Mitteilungen',
  'settings.hint':
    'Dieselben Mitteilungen kommen auch per E-Mail, wenn Ihre Verwaltung das eingerichtet hat.',
};

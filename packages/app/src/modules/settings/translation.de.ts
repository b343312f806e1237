/** German texts of the settings page. */
export default {
  title: 'Einstellungen',
  subtitle: 'Sie gelten nur für Sie.',
  'appearance.title': 'Sprache und Darstellung',
  'appearance.language': 'Sprache',
  'appearance.theme': 'Darstellung',
  'appearance.note': 'Beides gilt sofort und in diesem Browser.',
  'account.title': 'Ihr Konto',
  'account.name': 'Name',
  'account.email': 'E-Mail',
  'account.groups': 'Gruppen',
  'account.noGroups': 'keine',
  'account.note':
    'Name und Gruppen kommen aus dem Verzeichnis des Rathauses. Nach ihnen richtet sich, was Sie im Portal tun dürfen.',
  'account.page': 'Zu Ihrer Seite',
  'account.signOut': 'Abmelden',
};

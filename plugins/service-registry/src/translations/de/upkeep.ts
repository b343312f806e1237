/** Texte zur Pflege der Einträge: Bestätigungen, Digital Scouts, was noch fehlt. */
export const upkeep = {
  'upkeep.band': 'Wer diesen Eintrag pflegt',
  'upkeep.state.confirmed': 'bestätigt am {{date}}',
  'upkeep.state.new': 'noch nicht bestätigt',
  'upkeep.state.newUntil': 'zu bestätigen bis {{date}}',
  'upkeep.state.due': 'Bestätigung fällig',
  'upkeep.state.overdue': 'Bestätigung überfällig',
  'upkeep.state.doubtful': 'zweifelhaft',
  'upkeep.state.doubtfulBecause': 'zweifelhaft: {{doubt}}',
  'upkeep.scouts.withoutOwn': 'Zurzeit ohne eigenen Scout.',
  'upkeep.scouts.insteadOf': 'Es kümmert sich:',
  'upkeep.scouts.role.scout_one': 'Digital Scout',
  'upkeep.scouts.role.scout_other': 'Digital Scouts',
  'upkeep.scouts.role.deputy_one': 'Vertretung',
  'upkeep.scouts.role.deputy_other': 'Vertretungen',
  'upkeep.scouts.role.interim_one': 'Übergangsweise',
  'upkeep.scouts.role.interim_other': 'Übergangsweise',
  'upkeep.scouts.until': '(bis {{date}})',
  'upkeep.scouts.handover': 'Übergabe an {{name}} läuft',
  'upkeep.scouts.directory': 'Alle Digital Scouts',
  'upkeep.scouts.mailTo': 'E-Mail an {{name}} schreiben',
  'upkeep.confirm.action': 'Stimmt noch',
  'upkeep.confirm.again': 'Stimmt wieder',
  'upkeep.confirm.thanks':
    'Danke! Der Eintrag ist bestätigt. Wieder fällig ist er am {{date}}.',
  'upkeep.confirm.question.confirmed': 'Nächste Bestätigung: {{date}}.',
  'upkeep.confirm.question.due':
    'Stimmt noch alles? Die Bestätigung ist seit {{date}} fällig.',
  'upkeep.confirm.question.overdue':
    'Stimmt noch alles? Die Bestätigung war am {{date}} fällig und ist überfällig.',
  'upkeep.confirm.question.doubtful': 'Stimmt wieder alles?',
  'upkeep.doubt.action': 'Stimmt nicht mehr',
  'upkeep.doubt.title': 'Was stimmt nicht mehr?',
  'upkeep.doubt.text':
    '„{{title}}“ wird als zweifelhaft gekennzeichnet, damit sich niemand darauf verlässt. Berichtigen können Sie den Eintrag jederzeit.',
  'upkeep.doubt.reason': 'Was ist zweifelhaft?',
  'upkeep.doubt.reasonHelp':
    'Steht auf der Seite des Eintrags, für alle sichtbar.',
  'upkeep.doubt.confirm': 'Als zweifelhaft kennzeichnen',
  'upkeep.doubt.thanks':
    'Danke! Der Eintrag ist als zweifelhaft gekennzeichnet.',
  'upkeep.doubt.since': 'Zweifelhaft seit {{date}}',
  'upkeep.changed.title': 'Der Eintrag wurde am {{when}} von {{who}} geändert',
  'upkeep.changed.look':
    'Es wurde noch nichts bestätigt. Sie sehen jetzt den neuen Stand. Das hat sich geändert; bitte schauen Sie noch einmal hin:',
  'upkeep.changed.nothing':
    'Es wurde noch nichts bestätigt. Der Inhalt ist derselbe; bitte schauen Sie noch einmal hin.',
  'upkeep.missing.label': 'Was noch fehlt:',
  'upkeep.openProposals_one':
    '{{count}} Vorschlag wartet auf Ihre Entscheidung',
  'upkeep.openProposals_other':
    '{{count}} Vorschläge warten auf Ihre Entscheidung',
};

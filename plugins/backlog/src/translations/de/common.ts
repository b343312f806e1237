/** Wörter, die auf vielen Seiten stehen. */
export const common = {
  'common.cancel': 'Abbrechen',
  'common.unknownItem':
    'eine Maßnahme, die es auf dieser Tafel nicht mehr gibt',
  'common.undone': 'Rückgängig gemacht.',
  'common.undoFailed':
    'Das lässt sich nicht mehr rückgängig machen: {{reason}}',
  'common.failure.forbidden':
    'Dafür fehlt Ihnen das Recht. Es wurde nichts geändert.',
  'common.failure.conflict':
    'Das geht nicht mehr, weil sich inzwischen etwas geändert hat. Sie sehen jetzt den neuen Stand.',
  'common.failure.notFound':
    'Das gibt es nicht mehr. Es wurde nichts geändert.',
  'common.failure.offline':
    'Das Portal ist nicht erreichbar. Ihre Eingaben bleiben stehen, bitte versuchen Sie es gleich noch einmal.',
  'common.failure.other':
    'Das hat nicht geklappt. Ihre Eingaben bleiben stehen, bitte versuchen Sie es gleich noch einmal.',
  'common.table': 'Tabelle: {{title}}',
  'quarter.long': '{{part}}. Quartal {{year}}',
  'quarter.short': '{{part}}. Q. {{year}}',
  'value.named': '{{name}}: {{value}}',
  'value.cleared': '{{name}}: geleert',
  'value.percent': '{{number}} %',
  'value.blocked': '{{reason}} (seit {{date}})',
  'value.done': '{{text}} (erledigt)',
  'value.open': '{{text}}',
  'deadline.due': 'fällig',
  'deadline.implementationEnd': 'Ende der Durchführung',
  'deadline.drawdown': 'Mittelabruf',
  'deadline.proof': 'Verwendungsnachweis',
  'deadline.earmark': 'Ende der Zweckbindung',
  'deadline.over_one': '{{what}}: seit gestern überfällig ({{date}})',
  'deadline.over_other': '{{what}}: seit {{count}} Tagen überfällig ({{date}})',
  'deadline.today': '{{what}}: heute',
  'deadline.in_one': '{{what}}: morgen ({{date}})',
  'deadline.in_other': '{{what}}: in {{count}} Tagen ({{date}})',
  'deadline.on': '{{what}}: {{date}}',
  'warning.tooEarly': 'geplant, bevor „{{item}}“ fertig ist',
  'warning.unplanned': 'braucht „{{item}}“, und das ist noch nicht geplant',
  'warning.missing': 'braucht {{item}}: abgelehnt oder nicht mehr da',
  'funding.state.planned': 'geplant',
  'funding.state.applied': 'beantragt',
  'funding.state.granted': 'bewilligt',
  'funding.state.drawn': 'abgerufen',
  'funding.state.proven': 'nachgewiesen',
  'funding.state.earmarked': 'zweckgebunden',
  'funding.state.refused': 'abgelehnt',
  'costType.investment': 'investiv',
  'costType.running': 'konsumtiv',
} as const;

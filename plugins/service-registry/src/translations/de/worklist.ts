/** Texte der Aufgaben rund um Einträge. */
export const worklist = {
  'worklist.upkeep.title': 'Einträge pflegen',
  'worklist.toDecide.title': 'Vorschläge entscheiden',
  'worklist.mine.title': 'Meine Vorschläge',
  'worklist.views': 'Welche Einträge',
  'worklist.view.faellig': 'Fällig',
  'worklist.view.zweifelhaft': 'Zweifelhaft',
  'worklist.view.unvollstaendig': 'Unvollständig',
  'worklist.allOwners': 'alle',
  'worklist.intro.faellig':
    'Alle unverändert, außer … Nehmen Sie das Häkchen weg, wo Sie später nachsehen möchten, oder sagen Sie, was zweifelhaft ist.',
  'worklist.intro.zweifelhaft': 'Haken Sie an, was wieder stimmt.',
  'worklist.intro.unvollstaendig':
    'Diese Einträge werden mit wenigen Angaben nützlicher. Die Links führen direkt zum Feld.',
  'worklist.empty.none': 'Zurzeit pflegen Sie keine Einträge.',
  'worklist.empty.faellig':
    'Alles ist bestätigt. Danke, dass Sie Ihre Einträge aktuell halten!',
  'worklist.empty.zweifelhaft': 'Nichts ist zweifelhaft.',
  'worklist.empty.unvollstaendig': 'Es fehlt nichts. Danke!',
  'worklist.unchanged': '{{title}} ist unverändert',
  'worklist.changed': 'zuletzt geändert am {{date}}',
  'worklist.lastConfirmed': 'zuletzt bestätigt am {{date}}',
  'worklist.openProposals_one': '{{count}} offener Vorschlag',
  'worklist.openProposals_other': '{{count}} offene Vorschläge',
  'worklist.doubtful': 'Zweifelhaft …',
  'worklist.notDoubtful': 'Doch nicht zweifelhaft',
  'worklist.reasonMissing': 'Bitte sagen Sie, was zweifelhaft ist.',
  'worklist.showLast': 'Letzte Änderung',
  'worklist.hideLast': 'Letzte Änderung ausblenden',
  'worklist.lookAgain': 'Neuen Stand ansehen',
  'worklist.more': 'Weitere anzeigen ({{shown}} von {{total}})',
  'worklist.result.confirmed': 'bestätigt',
  'worklist.result.doubtful': 'als zweifelhaft gekennzeichnet',
  'worklist.result.changed': 'inzwischen geändert',
  'worklist.result.notAllowed': 'dürfen Sie nicht bestätigen',
  'worklist.result.notFound': 'gibt es nicht mehr',
  'worklist.send.label': 'Bestätigen',
  'worklist.send.confirm_one': '{{count}} Eintrag bestätigen',
  'worklist.send.confirm_other': '{{count}} Einträge bestätigen',
  'worklist.send.doubtful_one': 'und {{count}} als zweifelhaft kennzeichnen',
  'worklist.send.doubtful_other': 'und {{count}} als zweifelhaft kennzeichnen',
  'worklist.send.doubtOnly_one':
    '{{count}} Eintrag als zweifelhaft kennzeichnen',
  'worklist.send.doubtOnly_other':
    '{{count}} Einträge als zweifelhaft kennzeichnen',
  'worklist.send.anew': 'Zeigen, was noch offen ist',
  'worklist.done.confirmed_one': '{{count}} Eintrag bestätigt. Danke!',
  'worklist.done.confirmed_other': '{{count}} Einträge bestätigt. Danke!',
  'worklist.done.doubtful_one': '{{count}} als zweifelhaft gekennzeichnet.',
  'worklist.done.doubtful_other': '{{count}} als zweifelhaft gekennzeichnet.',
  'worklist.done.failed_one':
    '{{count}} ließ sich nicht bestätigen; bitte sehen Sie nach.',
  'worklist.done.failed_other':
    '{{count}} ließen sich nicht bestätigen; bitte sehen Sie nach.',
  'worklist.noProposals.toDecide': 'Es gibt nichts zu entscheiden. Danke!',
  'worklist.noProposals.mine':
    'Sie haben noch nichts vorgeschlagen. „Änderung vorschlagen“ steht auf der Seite jedes Eintrags.',
};

/** Der Überblick. */
export const overview = {
  'overview.title': 'Überblick',
  'overview.subtitle':
    'Zahlen nach Fachbereich, nie nach Personen. Stand {{date}}.',
  'overview.csv': 'Als CSV',
  'overview.csvFile': 'digital-scouts-ueberblick.csv',
  'overview.csvFailed':
    'Die Datei konnte nicht geladen werden. Bitte versuchen Sie es noch einmal.',
  'overview.total': 'Die ganze Stadt',
  'overview.byDepartment': 'Nach Fachbereich',
  'overview.chosen': 'Dargestellte Zahl',
  'overview.figure.vacantPosts': 'unbesetzte Ämter',
  'overview.figure.coverage': 'Besetzung',
  'overview.figure.postsInProcedure': 'Besetzung läuft',
  'overview.figure.overdueEntries': 'überfällige Einträge',
  'overview.figure.incompleteEntries': 'unvollständige Einträge',
  'overview.figure.doubtfulEntries': 'zweifelhafte Einträge',
  'overview.figure.openProposals': 'offene Vorschläge',
  'overview.figure.posts': 'Ämter',
  'overview.figure.entries': 'Einträge',
  'overview.of': 'von {{number}}',
  'overview.trend':
    '{{figure}}: {{first}} am {{from}}, {{last}} am {{to}}, dazwischen höchstens {{max}} und mindestens {{min}}',
  'overview.trendNone': 'Der Verlauf entsteht: Jeden Tag kommt ein Wert dazu.',
  'overview.trendSince': 'seit {{date}}',
  'overview.table': 'Alle Zahlen',
  'overview.table.caption': 'Zahlen nach Fachbereich',
  'overview.table.sum': 'Stadt',
  'overview.table.sortBy': 'nach {{column}} sortieren',
  'overview.noPosts': 'keine Ämter',
  'overview.chart.empty': 'Überall null. Sehr gut.',
  'overview.chart.more_one': '{{number}} weiterer Fachbereich mit 0',
  'overview.chart.more_other': '{{number}} weitere Fachbereiche mit 0',
  'overview.forbidden':
    'Diese Zahlen sehen das CDO-Büro und die Portalverwaltung. Wer wo Digital Scout ist, steht für alle im Verzeichnis.',
  'overview.toDirectory': 'Zum Verzeichnis',
  'overview.empty':
    'Es gibt noch keine Fachbereiche mit Ämtern oder Einträgen.',
} as const;

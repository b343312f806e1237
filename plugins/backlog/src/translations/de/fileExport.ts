/** Listen als Datei und Fristen als Kalender. */
export const fileExport = {
  'export.csv': 'Als CSV-Datei',
  'export.xlsx': 'Als Excel-Datei',
  'export.count_one': '1 Maßnahme',
  'export.count_other': '{{number}} Maßnahmen',
  'export.calendar': 'Fristen abonnieren …',
  'export.calendarHelp': 'für Ihren Kalender',
  'export.changed':
    'Die Tafel hat sich gerade geändert. Sie sehen jetzt den neuen Stand, bitte versuchen Sie es noch einmal.',
  'export.failed':
    'Die Datei ließ sich nicht erstellen. Bitte versuchen Sie es gleich noch einmal.',
  'feed.title': 'Fristen abonnieren',
  'feed.what':
    'Ihr Kalenderprogramm zeigt die Fristen dieser Tafel und holt sich Änderungen von selbst.',
  'feed.secret':
    'Wer die Adresse kennt, liest die Fristen ohne Anmeldung: Geben Sie sie deshalb nicht weiter.',
  'feed.create': 'Adresse erstellen',
  'feed.address': 'Ihre neue Adresse',
  'feed.addressHelp':
    'Sie wird nur jetzt gezeigt. Fügen Sie sie in Ihrem Kalender unter „Kalender abonnieren“ oder „Aus dem Internet“ ein.',
  'feed.copy': 'Adresse kopieren',
  'feed.copied': 'Die Adresse ist kopiert.',
  'feed.notCopied':
    'Die Adresse ist markiert. Bitte kopieren Sie sie mit Strg+C.',
  'feed.existing': 'Ihre Adressen',
  'feed.since': 'Erstellt am {{when}}',
  'feed.revoke': 'Adresse zurückziehen',
  'feed.revokeOne': 'Adresse zurückziehen, erstellt am {{when}}',
  'feed.revoked':
    'Die Adresse gilt nicht mehr. Entfernen Sie den Kalender auch in Ihrem Kalenderprogramm.',
  'feed.tooMany':
    'Sie haben schon so viele Adressen, wie möglich sind. Bitte ziehen Sie zuerst eine zurück.',
  'feed.close': 'Schließen',
} as const;

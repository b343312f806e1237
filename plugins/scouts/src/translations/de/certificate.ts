/** Die Urkunde. */
export const certificate = {
  'certificate.title': 'Urkunde',
  'certificate.heading': 'Ernennungsurkunde',
  'certificate.print': 'Als PDF drucken',
  'certificate.printHelp': 'Wählen Sie im Druckfenster „Als PDF speichern“.',
  'certificate.body.before': 'ernennt',
  'certificate.body.to': 'zum Digital Scout',
  'certificate.body.post': '{{post}}, {{department}}',
  'certificate.body.from': 'mit Wirkung vom {{date}}.',
  'certificate.body.decision': 'Grundlage: {{decision}}',
  'certificate.body.ended': 'Das Amt endete am {{date}}.',
  'certificate.body.ending': 'Das Amt endet am {{date}}.',
  'certificate.thanks':
    'Vielen Dank für die Bereitschaft, den eigenen Fachbereich auf dem Weg in die digitale Verwaltung zu begleiten.',
  'certificate.issued': '{{town}}, {{date}}',
  'certificate.signature': 'Für das Büro des Chief Digital Officers',
  'certificate.firstSteps': 'Erste Schritte als Digital Scout',
  'certificate.notAppointed':
    'Diese Nominierung hat noch keine Ernennung, deshalb gibt es noch keine Urkunde.',
  'certificate.toDepartment': 'Zum Fachbereich',
} as const;

/** The certificate. */
export const certificate = {
  'certificate.title': 'Certificate',
  'certificate.heading': 'Certificate of appointment',
  'certificate.print': 'Print as PDF',
  'certificate.printHelp': 'Choose “Save as PDF” in the print dialog.',
  'certificate.body.before': 'appoints',
  'certificate.body.to': 'as Digital Scout',
  'certificate.body.post': '{{post}}, {{department}}',
  'certificate.body.from': 'with effect from {{date}}.',
  'certificate.body.decision': 'Based on: {{decision}}',
  'certificate.body.ended': 'The office ended on {{date}}.',
  'certificate.body.ending': 'The office ends on {{date}}.',
  'certificate.thanks':
    'Thank you for being ready to guide your own department into the digital town hall.',
  'certificate.issued': '{{town}}, {{date}}',
  'certificate.signature': 'For the office of the Chief Digital Officer',
  'certificate.firstSteps': 'First steps as a Digital Scout',
  'certificate.notAppointed':
    'This nomination has not led to an appointment yet, so there is no certificate.',
  'certificate.toDepartment': 'To the department',
} as const;

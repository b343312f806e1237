/** What meetings decide. */
export const decision = {
  'outcome.agreed': 'agreed',
  'outcome.declined': 'declined',
  'outcome.postponed': 'postponed',
  'outcome.noted': 'taken note of',
  'outcome.none': 'discussed',
  'task.words': '{{what}} ({{more}})',
  'task.until': 'by {{date}}',
  'history.decided': 'In the meeting of {{date}}: {{outcome}}.',
} as const;

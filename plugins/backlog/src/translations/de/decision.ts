/** Was Sitzungen entscheiden. */
export const decision = {
  'outcome.agreed': 'beschlossen',
  'outcome.declined': 'abgelehnt',
  'outcome.postponed': 'vertagt',
  'outcome.noted': 'zur Kenntnis genommen',
  'outcome.none': 'besprochen',
  'task.words': '{{what}} ({{more}})',
  'task.until': 'bis {{date}}',
  'history.decided': 'In der Sitzung vom {{date}}: {{outcome}}.',
} as const;

/** What schools get and wait for. */
export const equity = {
  'equity.title': 'Money and waiting time by school',
  'equity.help':
    'The cost of an item for several schools is shared among them. What was declined does not count.',
  'equity.choose': 'Figure shown',
  'equity.figure.money': 'Money',
  'equity.figure.wait': 'longest wait',
  'equity.empty': 'The directory knows no schools yet.',
  'equity.spent': 'finished',
  'equity.planned': 'still open',
  'equity.table': 'Figures by school',
  'equity.school': 'School',
  'equity.doneItems': 'finished items',
  'equity.openItems': 'open items',
  'equity.medianWait': 'median wait',
  'equity.longestWait': 'longest wait',
  'equity.days_one': '1 day',
  'equity.days_other': '{{count}} days',
  'equity.noWait': 'waits for nothing',
  'equity.total': 'Total',
} as const;

/** Der Zeitplan. */
export const timeline = {
  'timeline.caption': 'Zeitplan nach Quartalen',
  'timeline.rows': 'Zeilen',
  'timeline.rows.items': 'Maßnahmen',
  'timeline.rows.schools': 'Schulen',
  'timeline.row.items': 'Maßnahme',
  'timeline.row.schools': 'Schule',
  'timeline.empty': 'Für keine dieser Maßnahmen steht ein Quartal fest.',
  'timeline.unplanned_one': '1 Maßnahme ist noch nicht geplant.',
  'timeline.unplanned_other': '{{count}} Maßnahmen sind noch nicht geplant.',
  'timeline.warned': 'Reihenfolge prüfen',
  'timeline.warnings_one': 'Die Reihenfolge passt an 1 Stelle nicht',
  'timeline.warnings_other': 'Die Reihenfolge passt an {{count}} Stellen nicht',
  'timeline.moreWarnings': 'und {{count}} weitere',
} as const;

/** The timeline. */
export const timeline = {
  'timeline.caption': 'Timeline by quarter',
  'timeline.rows': 'Rows',
  'timeline.rows.items': 'Items',
  'timeline.rows.schools': 'Schools',
  'timeline.row.items': 'Item',
  'timeline.row.schools': 'School',
  'timeline.empty': 'None of these items has a quarter yet.',
  'timeline.unplanned_one': '1 item is not planned yet.',
  'timeline.unplanned_other': '{{count}} items are not planned yet.',
  'timeline.warned': 'check the order',
  'timeline.warnings_one': 'The order does not fit in 1 place',
  'timeline.warnings_other': 'The order does not fit in {{count}} places',
  'timeline.moreWarnings': 'and {{count}} more',
} as const;

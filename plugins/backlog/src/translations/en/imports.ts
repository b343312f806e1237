/** Words of the import pages for items; the others come with the shared pages. */
export const imports = {
  'imports.link': 'Import',
  'imports.subtitle':
    'Take over items from a table onto the board. Nothing is written before you have seen the result, and every import can be taken back.',
  'imports.forbidden':
    'Whoever may create items on this board can import them.',
  'imports.number': 'Number',
  'imports.column': 'Column',
  'imports.constants':
    'For what the file does not say, for example column and category.',
  'imports.none': 'no value',
  'imports.matchBy.heading': 'Which rows are about items we have?',
  'imports.matchBy.description':
    'A row that fits an item changes it; the others become new items.',
  'imports.matchBy.number.label': 'Number',
  'imports.matchBy.number.explanation':
    'The safest: it never changes. A CSV exported here has it. Rows without a number are recognised by title and schools.',
  'imports.matchBy.title.label': 'Title and schools',
  'imports.matchBy.title.explanation':
    'Capital letters do not matter. Where a row names schools, they must be the same.',
  'imports.nothing': 'All rows are on the board exactly like this.',
  'imports.rows.will.new_one': '{{number}} row becomes a new item.',
  'imports.rows.will.new_other': '{{number}} rows become new items.',
  'imports.rows.will.changed_one': '{{number}} row changes an item.',
  'imports.rows.will.changed_other': '{{number}} rows change an item each.',
  'imports.rows.will.unchanged_one':
    '{{number}} row is on the board like this.',
  'imports.rows.will.unchanged_other':
    '{{number}} rows are on the board like this.',
  'imports.rows.was.new_one': '{{number}} row became a new item.',
  'imports.rows.was.new_other': '{{number}} rows became new items.',
  'imports.rows.was.changed_one': '{{number}} row changed an item.',
  'imports.rows.was.changed_other': '{{number}} rows changed an item each.',
  'imports.rows.was.unchanged_one':
    '{{number}} row was on the board like this.',
  'imports.rows.was.unchanged_other':
    '{{number}} rows were on the board like this.',
  'imports.apply.new_one': '{{number}} new item is made.',
  'imports.apply.new_other': '{{number}} new items are made.',
  'imports.apply.changed_one': '{{number}} item is changed.',
  'imports.apply.changed_other': '{{number}} items are changed.',
  'imports.apply.unchanged_one': '{{number}} item stays as it is.',
  'imports.apply.unchanged_other': '{{number}} items stay as they are.',
  'imports.reverted': 'The items are as they were before this import.',
  'imports.revert':
    'New items ({{created}}) are deleted, changed ones ({{changed}}) become what they were before. What somebody has changed since stays as it is; you are told what that was.',
  'imports.toBoard': 'To the board',
} as const;

/** Texts of the import pages, whatever the import is about. */
export const messages = {
  title: 'Import',
  list: {
    title: 'Imports so far',
    empty: 'There has been no import yet. Choose a file above to begin.',
    rows_one: '{{number}} row',
    rows_other: '{{number}} rows',
  },
  state: {
    uploaded: 'to be mapped',
    checking: 'being checked',
    checked: 'checked, not applied',
    applying: 'being applied',
    applied: 'applied',
    reverted: 'taken back',
    failed: 'failed',
  },
  upload: {
    title: 'Upload a file',
    description:
      'A table as CSV, for example from Excel: “Save as”, then “CSV UTF-8”.',
    button: 'Choose CSV file',
    busy: 'Uploading …',
    drop: 'Or drop it here.',
    hint: 'Up to 32 MB; semicolon, comma or tab; UTF-8 or Windows-1252. The first row holds the headings.',
    refused: '“{{fileName}}” was not taken',
    fault: {
      empty: 'The file is empty.',
      tooBig: 'The file is larger than {{maximum}} MB. Please split it.',
      workbook:
        'This is a workbook, not a CSV file. Please open it and save the table as “CSV UTF-8”.',
      utf16: 'The file is stored in UTF-16. Please save it as “CSV UTF-8”.',
    },
  },
  one: {
    title: 'Import “{{name}}”',
    short: 'Import',
    uploaded: 'uploaded on {{when}}',
    columns_one: '{{count}} column',
    columns_other: '{{count}} columns',
    delimiter: 'separated by {{delimiter}}',
  },
  delimiter: {
    semicolon: 'semicolon',
    comma: 'comma',
    tab: 'tab',
  },
  steps: {
    label: 'Steps of the import',
    upload: 'Upload',
    map: 'Map',
    check: 'Check',
    apply: 'Apply',
    done: 'Done',
    finished: 'done',
  },
  mapping: {
    title: 'Which column belongs where?',
    description:
      'We have made a guess from the headings. Please check it; columns you do not need are left out.',
    unnamed: 'Column {{position}} (without heading)',
    noValues: 'no values in the first rows',
    leaveOut: 'leave out',
    also: 'Also fills: {{fields}}',
    check: 'Check rows',
    nothingWritten: 'Nothing is written yet.',
  },
  constants: {
    title: 'The same for all rows',
    add: 'Add another field',
    choose: 'Please choose',
    remove: 'Remove {{label}}',
  },
  matchBy: {
    legend: 'Recognise by',
  },
  missing: {
    key: {
      title: 'No column is mapped to “{{field}}”',
      text: 'The rows are to be recognised by it. Please map a column or choose another way.',
    },
    required: {
      title: 'Still missing: {{fields}}',
      text: 'Without it existing entries can be changed, but no new ones made. Map a column or give a value for all rows.',
    },
  },
  progress: {
    starting: 'One moment …',
    checking: '{{done}} of {{total}} rows checked',
    applying: '{{done}} of {{total}} rows applied',
    reverting: '{{done}} of {{total}} rows taken back',
    label: {
      checking: 'Rows are being checked',
      applying: 'Rows are being applied',
      reverting: 'The import is being taken back',
    },
    leave: 'You may leave this page; the work goes on.',
  },
  failure: {
    title: 'That did not work',
    safe: 'Nothing has been written.',
  },
  result: {
    title: 'What will happen',
    description: 'The result of the check. Nothing is written yet.',
    tabs: 'Rows by what becomes of them',
    faulty: {
      title_one: '{{number}} row cannot be taken over',
      title_other: '{{number}} rows cannot be taken over',
      text: 'Look at the reasons below. Change the mapping, correct the file and upload it again, or leave these rows out.',
    },
    fine: {
      title: 'Everything fits',
      text: 'You can apply the import.',
    },
    nothing: {
      title: 'Nothing to do',
    },
    back: 'Change mapping',
  },
  status: {
    new: 'New',
    changed: 'Changed',
    unchanged: 'Unchanged',
    faulty: 'Faulty',
    left: 'Left as is',
  },
  rows: {
    none: 'There are no such rows.',
    will: {
      faulty_one: '{{number}} row is not taken over.',
      faulty_other: '{{number}} rows are not taken over.',
      left_one: '{{number}} row stays as it is.',
      left_other: '{{number}} rows stay as they are.',
    },
    was: {
      faulty_one: '{{number}} row was left out.',
      faulty_other: '{{number}} rows were left out.',
      left_one:
        '{{number}} row was not taken back, because somebody has changed it since.',
      left_other:
        '{{number}} rows were not taken back, because somebody has changed them since.',
    },
    line: 'Line {{line}}',
    untitled: 'without a title',
    values_one: '{{count}} value',
    values_other: '{{count}} values',
    changes_one: '{{count}} change',
    changes_other: '{{count}} changes',
    before: 'before:',
    after: 'after:',
    pages: 'Pages of the rows',
    first: 'To the first rows',
    next: 'Further rows',
    empty: 'empty',
  },
  faultyFile: {
    button: 'Faulty rows as CSV',
    failed: 'The file could not be made. Please try again.',
    name: '{{name}}-faulty.csv',
    line: 'Line',
    field: 'Field',
    reason: 'Reason',
  },
  apply: {
    button_one: 'Apply {{count}} row',
    button_other: 'Apply {{count}} rows',
    title: 'Apply the import?',
    confirm: 'Apply',
    allOrNothing:
      'Either all of it is written or nothing. Afterwards you can take the import back as a whole.',
    skip_one: 'Leave out the {{number}} faulty row',
    skip_other: 'Leave out the {{number}} faulty rows',
  },
  done: {
    applied: {
      title: 'Applied on {{when}}',
      text: 'New: {{created}}, changed: {{changed}}.',
    },
    reverted: {
      title: 'Taken back on {{when}}',
    },
    another: 'Another import',
    left_one:
      '{{number}} row stays as somebody has changed it since; everything else is as it was before this import.',
    left_other:
      '{{number}} rows stay as somebody has changed them since; everything else is as it was before this import.',
    rows: 'Rows of this import',
  },
  revert: {
    button: 'Take back import',
    title: 'Take back this import?',
    confirm: 'Take back import',
  },
} as const;

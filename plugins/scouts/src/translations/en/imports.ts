/** Importing posts. */
export const imports = {
  'imports.title': 'Import posts',
  'imports.subtitle':
    'The present state as a CSV file: one row for each post. At first it is only checked.',
  'imports.file': 'Choose a CSV file',
  'imports.fileOther': 'Choose another CSV file',
  'imports.busy': 'Being checked …',
  'imports.loading': 'Being loaded …',
  'imports.drop': 'You can also drop the file here.',
  'imports.check': 'Result of the check',
  'imports.chosenFile': 'File: {{name}}',
  'imports.count.new_one': '{{number}} new',
  'imports.count.new_other': '{{number}} new',
  'imports.count.unchanged': '{{number}} unchanged',
  'imports.count.faulty': '{{number}} faulty',
  'imports.status.new': 'new',
  'imports.status.unchanged': 'unchanged',
  'imports.status.faulty': 'faulty',
  'imports.show': 'Rows',
  'imports.show.all': 'all',
  'imports.row.line': 'Row',
  'imports.row.department': 'Department',
  'imports.row.person': 'Person',
  'imports.row.status': 'Result',
  'imports.row.problems': 'What to do',
  'imports.rows.caption': 'Rows of the file',
  'imports.rows.none': 'No rows with this result.',
  'imports.rows.more': 'Show {{number}} more rows',
  'imports.fine': 'All is well. You can load.',
  'imports.nothing': 'The file has nothing new.',
  'imports.faulty_one':
    '{{number}} row is faulty. Correct the file, or load without this row.',
  'imports.faulty_other':
    '{{number}} rows are faulty. Correct the file, or load without these rows.',
  'imports.apply_one': 'Load {{number}} post',
  'imports.apply_other': 'Load {{number}} posts',
  'imports.applyWithout_one': 'Load {{number}} post, without faulty rows',
  'imports.applyWithout_other': 'Load {{number}} posts, without faulty rows',
  'imports.done_one': '{{number}} post loaded.',
  'imports.done_other': '{{number}} posts loaded.',
  'imports.toDirectory': 'To the directory',
  'imports.columns': 'Columns of the file',
  'imports.columns.text':
    'The first row names the columns. There must be columns for department and person; a row without a person is a vacant post.',
  'imports.column.department': 'Name or short name; needed in every row.',
  'imports.column.title': 'What the post is called. Without it: Digital Scout.',
  'imports.column.personNames': 'Name, E-Mail or Benutzername',
  'imports.column.person':
    'Who holds the post: name, mail address or user name. Where it is empty, the post is vacant.',
  'imports.column.from':
    'First day in office, for example 01.03.2026; needed where there is a person.',
  'imports.column.decision': 'Optional, for example the file reference.',
  'imports.column.deputy':
    'Optional, written like the person. “Stellvertretung von” and “Stellvertretung bis” give the days; otherwise it holds from today for a year.',
  'imports.sampleFile': 'posts-example.csv',
  'imports.sample': 'Download a sample file',
  'imports.forbidden': 'The CDO office imports posts. Please ask there.',
  'imports.onlyFaulty_one':
    '{{number}} row is faulty, and the file has nothing else that is new. Please correct the file.',
  'imports.onlyFaulty_other':
    '{{number}} rows are faulty, and the file has nothing else that is new. Please correct the file.',
  'imports.row.nobody': 'vacant',
  'imports.problem.alreadyInOffice':
    'This person holds the post there already, or is in the file twice. Please check “seit” and “Beschluss”.',
  'imports.problem.ownDeputy':
    'Nobody stands in for themselves. Please name somebody else.',
} as const;

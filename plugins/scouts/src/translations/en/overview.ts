/** The overview. */
export const overview = {
  'overview.title': 'Overview',
  'overview.subtitle':
    'Figures by department, never by person. As of {{date}}.',
  'overview.csv': 'As CSV',
  'overview.csvFile': 'digital-scouts-overview.csv',
  'overview.csvFailed': 'The file could not be loaded. Please try again.',
  'overview.total': 'The whole town',
  'overview.byDepartment': 'By department',
  'overview.chosen': 'Figure shown',
  'overview.figure.vacantPosts': 'vacant posts',
  'overview.figure.coverage': 'coverage',
  'overview.figure.postsInProcedure': 'being filled',
  'overview.figure.overdueEntries': 'overdue entries',
  'overview.figure.incompleteEntries': 'incomplete entries',
  'overview.figure.doubtfulEntries': 'doubtful entries',
  'overview.figure.openProposals': 'open proposals',
  'overview.figure.posts': 'posts',
  'overview.figure.entries': 'entries',
  'overview.of': 'of {{number}}',
  'overview.trend':
    '{{figure}}: {{first}} on {{from}}, {{last}} on {{to}}, between them at most {{max}} and at least {{min}}',
  'overview.trendNone':
    'The course over time is growing: a value is added each day.',
  'overview.trendSince': 'since {{date}}',
  'overview.table': 'All figures',
  'overview.table.caption': 'Figures by department',
  'overview.table.sum': 'Town',
  'overview.table.sortBy': 'sort by {{column}}',
  'overview.noPosts': 'no posts',
  'overview.chart.empty': 'Zero everywhere. Very good.',
  'overview.chart.more_one': '{{number}} more department with 0',
  'overview.chart.more_other': '{{number}} more departments with 0',
  'overview.forbidden':
    'These figures are for the CDO office and the portal administration. Who is Digital Scout where is in the directory, for everybody.',
  'overview.toDirectory': 'To the directory',
  'overview.empty': 'There are no departments with posts or entries yet.',
} as const;

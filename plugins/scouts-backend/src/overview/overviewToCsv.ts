import { DepartmentFigures } from '@rathaus/plugin-scouts-common';
import { writeCsv } from '@rathaus/rathaus-node';

const HEADERS = [
  'Fachbereich',
  'Stellen',
  'Unbesetzt',
  'Im Verfahren',
  'Einträge',
  'Bestätigung überfällig',
  'Unvollständig',
  'Zweifelhaft',
  'Offene Vorschläge',
];

/** The figures of today as a CSV file that Excel opens, one row a Fachbereich. */
export function overviewToCsv(departments: DepartmentFigures[]): string {
  return writeCsv([
    HEADERS,
    ...departments.map(figures => [
      figures.departmentTitle ?? figures.department,
      ...[
        figures.posts,
        figures.vacantPosts,
        figures.postsInProcedure,
        figures.entries,
        figures.overdueEntries,
        figures.incompleteEntries,
        figures.doubtfulEntries,
        figures.openProposals,
      ].map(String),
    ]),
  ]);
}

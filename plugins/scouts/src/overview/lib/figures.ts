import { DayFigures, DepartmentFigures } from '@rathaus/plugin-scouts-common';

/** What can be counted about departments and about days. */
type Counts = Omit<DepartmentFigures, 'department' | 'departmentTitle'>;

/** The figures of the overview, each with its word in the address (`?zahl=`). */
export const FIGURES = {
  besetzung: 'coverage',
  unbesetzt: 'vacantPosts',
  laeuft: 'postsInProcedure',
  ueberfaellig: 'overdueEntries',
  unvollstaendig: 'incompleteEntries',
  zweifelhaft: 'doubtfulEntries',
  vorschlaege: 'openProposals',
} as const satisfies Record<string, keyof Counts | 'coverage'>;

/** Word for a figure in the address. */
export type FigureWord = keyof typeof FIGURES;
export type Figure = (typeof FIGURES)[FigureWord];

export const FIGURE_WORDS = [
  'unbesetzt',
  'besetzung',
  'laeuft',
  'ueberfaellig',
  'unvollstaendig',
  'zweifelhaft',
  'vorschlaege',
] as const satisfies readonly FigureWord[];

/**
 * One figure.
 *
 * @returns coverage as a part of 1, undefined where there are no posts; a count otherwise
 */
export function valueOf(counts: Counts, figure: Figure): number | undefined {
  if (figure !== 'coverage') {
    return counts[figure];
  }
  const { posts, vacantPosts } = counts;
  return posts > 0 ? (posts - vacantPosts) / posts : undefined;
}

/** What a count is a part of: posts or entries; nothing for the others. */
export function wholeOf(counts: Counts, figure: Figure): number | undefined {
  switch (figure) {
    case 'vacantPosts':
    case 'postsInProcedure':
      return counts.posts;
    case 'overdueEntries':
    case 'incompleteEntries':
    case 'doubtfulEntries':
      return counts.entries;
    default:
      return undefined;
  }
}

/** A bar of the chart. */
export interface Bar {
  department: string;
  title: string;
  value: number;
  /** Length as a part of the longest bar; of the whole for coverage. */
  part: number;
}

/**
 * The departments as bars: where there is most to do first, so for coverage the smallest. Departments without posts have
 * no coverage and no bar; zeros are left out of the others.
 */
export function barsOf(
  departments: readonly DepartmentFigures[],
  figure: Figure,
): Bar[] {
  const isCoverage = figure === 'coverage';
  const known = departments.flatMap(counts => {
    const value = valueOf(counts, figure);
    return value === undefined || (!isCoverage && value === 0)
      ? []
      : [
          {
            department: counts.department,
            title: counts.departmentTitle ?? counts.department,
            value,
          },
        ];
  });
  const longest = isCoverage ? 1 : Math.max(1, ...known.map(bar => bar.value));
  return known
    .map(bar => ({ ...bar, part: bar.value / longest }))
    .sort(
      (a, b) =>
        (isCoverage ? a.value - b.value : b.value - a.value) ||
        a.title.localeCompare(b.title, 'de'),
    );
}

/** The course of a figure over the days, without days on which it was not to be had. */
export interface Course {
  points: { day: string; value: number }[];
  min: number;
  max: number;
}

/** The course of a figure; nothing before there are two days to compare. */
export function courseOf(
  history: readonly DayFigures[],
  figure: Figure,
): Course | undefined {
  const points = history.flatMap(counts => {
    const value = valueOf(counts, figure);
    return value === undefined ? [] : [{ day: counts.day, value }];
  });
  if (points.length < 2) {
    return undefined;
  }
  const values = points.map(({ value }) => value);
  return { points, min: Math.min(...values), max: Math.max(...values) };
}

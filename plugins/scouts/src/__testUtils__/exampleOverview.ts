import {
  DayFigures,
  DepartmentFigures,
  Overview,
} from '@rathaus/plugin-scouts-common';

const NOTHING = {
  posts: 0,
  vacantPosts: 0,
  postsInProcedure: 0,
  entries: 0,
  overdueEntries: 0,
  incompleteEntries: 0,
  doubtfulEntries: 0,
  openProposals: 0,
};

/** Figures of a department; zero where nothing is said. */
export function exampleFigures(
  title: string,
  more: Partial<DepartmentFigures> = {},
): DepartmentFigures {
  return {
    ...NOTHING,
    department: `group:default/${title.toLowerCase()}`,
    departmentTitle: title,
    ...more,
  };
}

/** Figures of a day; zero where nothing is said. */
export function exampleDay(
  day: string,
  more: Partial<DayFigures> = {},
): DayFigures {
  return { ...NOTHING, day, ...more };
}

/** Bauen lacks somebody and has work to do, Kultur is fine. */
export const exampleOverview: Overview = {
  departments: [
    exampleFigures('Bauen', {
      posts: 4,
      vacantPosts: 1,
      entries: 20,
      overdueEntries: 12,
      incompleteEntries: 3,
    }),
    exampleFigures('Kultur', { posts: 1, entries: 8, overdueEntries: 2 }),
  ],
  total: exampleDay('2026-11-20', {
    posts: 5,
    vacantPosts: 1,
    entries: 28,
    overdueEntries: 14,
    incompleteEntries: 3,
  }),
  history: [
    exampleDay('2026-11-18', { posts: 5, vacantPosts: 3, overdueEntries: 9 }),
    exampleDay('2026-11-19', { posts: 5, vacantPosts: 2, overdueEntries: 16 }),
    exampleDay('2026-11-20', { posts: 5, vacantPosts: 1, overdueEntries: 14 }),
  ],
};

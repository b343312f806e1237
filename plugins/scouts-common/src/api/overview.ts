import { calendarDate } from '@rathaus/rathaus-common';
import { z } from 'zod';

/** Figures of one department on one day; there is nothing finer. */
export const departmentFiguresSchema = z.object({
  department: z.string(),
  departmentTitle: z.string().optional(),
  posts: z.int(),
  vacantPosts: z.int(),
  postsInProcedure: z.int(),
  entries: z.int(),
  /** Entries whose confirmation is due and was not given. */
  overdueEntries: z.int(),
  incompleteEntries: z.int(),
  /** Entries that somebody marked as doubtful. */
  doubtfulEntries: z.int(),
  openProposals: z.int(),
});
export type DepartmentFigures = z.output<typeof departmentFiguresSchema>;

/** The town's figures of one day. */
export const dayFiguresSchema = departmentFiguresSchema
  .omit({ department: true, departmentTitle: true })
  .extend({ day: z.string() });
export type DayFigures = z.output<typeof dayFiguresSchema>;

/** Answer of `GET /overview`. */
export const overviewSchema = z.object({
  departments: z.array(departmentFiguresSchema),
  total: dayFiguresSchema,
  /** One row a day, oldest first. */
  history: z.array(dayFiguresSchema),
});
export type Overview = z.output<typeof overviewSchema>;

/** Query of `GET /overview`. */
export const overviewQuerySchema = z.strictObject({
  from: calendarDate.optional(),
});

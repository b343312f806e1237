import { headingSchema } from '@rathaus/rathaus-common';
import { z } from 'zod';

/** A page of the handbook, by its name in addresses and its title. */
export const pageSummarySchema = z.object({
  name: z.string(),
  title: z.string(),
});
export type PageSummary = z.output<typeof pageSummarySchema>;

/** Answer of `GET /pages`: in reading order, the page of contents first. */
export const pageListSchema = z.object({
  items: z.array(pageSummarySchema),
  totalItems: z.int(),
});
export type PageList = z.output<typeof pageListSchema>;

/** Answer of `GET /pages/:name`. */
export const handbookPageSchema = pageSummarySchema.extend({
  /** Markdown without the page's title. */
  content: z.string(),
  headings: z.array(headingSchema),
});
export type HandbookPage = z.output<typeof handbookPageSchema>;

/** A piece of a page from one heading to the next. */
export const sectionSchema = z.object({
  page: pageSummarySchema,
  /** Anchor of its heading; missing for what stands below the page's title. */
  id: z.string().optional(),
  title: z.string(),
  /** Without Markdown's marks. */
  text: z.string(),
});
export type Section = z.output<typeof sectionSchema>;

/** Answer of `GET /sections`: all of all pages, in reading order. */
export const sectionListSchema = z.object({
  items: z.array(sectionSchema),
  totalItems: z.int(),
});
export type SectionList = z.output<typeof sectionListSchema>;

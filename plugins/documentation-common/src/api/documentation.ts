import { headingSchema } from '@rathaus/rathaus-common';
import { z } from 'zod';

/** A line of the contents: a page, or a part that holds the lines of higher level behind it. */
export const contentsLineSchema = z.object({
  title: z.string(),
  /** 1 for the outermost. */
  level: z.int().min(1),
  /** Path of the page's file below the documentation's folder; missing for a part. */
  path: z.string().optional(),
});
export type ContentsLine = z.output<typeof contentsLineSchema>;

/** What keeps a documentation from being shown as its authors meant it. */
export const DOCUMENTATION_PROBLEMS = ['settings', 'leftOut'] as const;

/** Answer of `GET /entities/:kind/:namespace/:name`. */
export const documentationSchema = z.object({
  /** As its authors call it, otherwise the entity's title. */
  title: z.string(),
  entityTitle: z.string(),
  /** Path of the page that comes first; missing when there is none. */
  home: z.string().optional(),
  contents: z.array(contentsLineSchema),
  /** Paths of all pages, also of those that the contents leave out. */
  pages: z.array(z.string()),
  /**
   * `settings`: mkdocs.yml cannot be read, so pages stand in the order of their
   * names. `leftOut`: files were too large or too many.
   */
  problems: z.array(z.enum(DOCUMENTATION_PROBLEMS)),
});
export type Documentation = z.output<typeof documentationSchema>;

/** Answer of `GET /entities/:kind/:namespace/:name/page`. */
export const documentationPageSchema = z.object({
  path: z.string(),
  title: z.string(),
  /** Markdown without the page's title. */
  content: z.string(),
  headings: z.array(headingSchema),
});
export type DocumentationPage = z.output<typeof documentationPageSchema>;

/** Query of the same: path of the page's file below the documentation's folder. */
export const pageQuerySchema = z.object({
  path: z.string().min(1).max(500),
});

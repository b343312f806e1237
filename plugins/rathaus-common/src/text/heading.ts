import { z } from 'zod';

/** A heading inside a page of Markdown. */
export const headingSchema = z.object({
  /** Anchor, unique in its page. */
  id: z.string(),
  title: z.string(),
  /** 2 to 6; the page's title is 1. */
  level: z.int().min(2).max(6),
  /** Line of `content` in which it stands, from 1. */
  line: z.int().positive(),
});
export type Heading = z.output<typeof headingSchema>;

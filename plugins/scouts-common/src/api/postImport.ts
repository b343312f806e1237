import { fieldProblemSchema } from '@rathaus/rathaus-common';
import { z } from 'zod';

/** Query of `POST /posts/import`; the body is the CSV file. */
export const postImportQuerySchema = z.strictObject({
  /** Only say what would happen. */
  dryRun: z
    .enum(['true', 'false'])
    .default('true')
    .transform(value => value === 'true'),
  /** Carry on although rows are faulty, without those. */
  skipFaulty: z
    .enum(['true', 'false'])
    .default('false')
    .transform(value => value === 'true'),
  fileName: z.string().max(200).optional(),
});

/** What a row does. */
export const POST_ROW_STATUSES = ['new', 'unchanged', 'faulty'] as const;

/** Answer of `POST /posts/import`. */
export const postImportResultSchema = z.object({
  dryRun: z.boolean(),
  counts: z.record(z.enum(POST_ROW_STATUSES), z.int()),
  rows: z.array(
    z.object({
      /** Line of the file, from 1. */
      line: z.int(),
      status: z.enum(POST_ROW_STATUSES),
      department: z.string(),
      person: z.string().optional(),
      problems: z.array(fieldProblemSchema),
    }),
  ),
});
export type PostImportResult = z.output<typeof postImportResultSchema>;

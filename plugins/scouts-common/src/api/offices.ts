import { z } from 'zod';
import { actingScoutSchema } from './posts';

/**
 * Answer of `GET /offices`: who acts where today, for other plugins. Everything
 * about rights and relations follows from it, see `Offices`.
 */
export const officeTableSchema = z.object({
  cdoOffice: z.string(),
  departments: z.array(
    z.object({
      ref: z.string(),
      title: z.string().optional(),
      parent: z.string().optional(),
      acting: z.array(
        actingScoutSchema.pick({
          person: true,
          role: true,
          postId: true,
          since: true,
          until: true,
        }),
      ),
    }),
  ),
  /** Entries on their way from one Scout to another. */
  handovers: z.array(
    z.object({ entry: z.string(), from: z.string(), to: z.string() }),
  ),
});
export type OfficeTableView = z.output<typeof officeTableSchema>;

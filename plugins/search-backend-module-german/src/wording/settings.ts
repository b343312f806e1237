import { RootConfigService } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import { z } from 'zod';

const settingsSchema = z.strictObject({
  /** Days. */
  gaps: z.int().min(1).max(3650).default(90),
});

/** How long what people look for in vain is kept; see config.d.ts. */
export type SearchRetention = z.output<typeof settingsSchema>;

/**
 * Reads `rathaus.search.retention`, with its defaults.
 *
 * @throws InputError that names the key
 */
export function readRetention(config: RootConfigService): SearchRetention {
  const result = settingsSchema.safeParse(
    config.getOptional('rathaus.search.retention') ?? {},
  );
  if (!result.success) {
    throw new InputError(
      `Invalid configuration in rathaus.search.retention:\n${z.prettifyError(
        result.error,
      )}`,
    );
  }
  return result.data;
}

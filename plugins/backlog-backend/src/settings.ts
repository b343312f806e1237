import { RootConfigService } from '@backstage/backend-plugin-api';
import { readDurationFromConfig } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { HumanDuration } from '@backstage/types';
import {
  boardSchema,
  programmeInputSchema,
  slugId,
} from '@rathaus/plugin-backlog-common';
import { z } from 'zod';

const configuredBoardSchema = boardSchema
  .extend({
    programmes: z
      .array(programmeInputSchema.extend({ id: slugId }))
      .default([]),
  })
  .strict();

const settingsSchema = z.strictObject({
  boards: z
    .array(configuredBoardSchema)
    .refine(
      boards => new Set(boards.map(({ id }) => id)).size === boards.length,
      { message: 'two boards have the same id' },
    )
    .transform(boards =>
      boards.map(({ programmes, ...board }) => ({ board, programmes })),
    )
    .default([]),
  deadlines: z
    .strictObject({
      daysAhead: z.array(z.int().min(0).max(3650)).default([60, 14, 3]),
    })
    .prefault({}),
  imports: z
    .strictObject({
      retentionDays: z.int().min(1).max(3650).default(90),
    })
    .prefault({}),
  retention: z
    .strictObject({
      names: z.union([z.string(), z.record(z.string(), z.number())]).optional(),
    })
    .optional(),
  seed: z.strictObject({ file: z.string().min(1) }).optional(),
});

const NAME_RETENTION_KEY = 'rathaus.backlog.retention.names';

/** What the configuration says; see config.d.ts. */
export type BacklogSettings = Omit<
  z.output<typeof settingsSchema>,
  'retention'
> & { nameRetention: HumanDuration };

/** A board, and the programmes that it begins with. */
export type ConfiguredBoard = BacklogSettings['boards'][number];

/**
 * Reads `rathaus.backlog`, with its defaults.
 *
 * @throws InputError that names the key
 */
export function readSettings(config: RootConfigService): BacklogSettings {
  const result = settingsSchema.safeParse(
    config.getOptional('rathaus.backlog') ?? {},
  );
  if (!result.success) {
    throw new InputError(
      `Invalid configuration in rathaus.backlog:\n${z.prettifyError(
        result.error,
      )}`,
    );
  }
  const { retention, ...settings } = result.data;
  return {
    ...settings,
    nameRetention: retention?.names
      ? readDurationFromConfig(config, { key: NAME_RETENTION_KEY })
      : { years: 2 },
  };
}

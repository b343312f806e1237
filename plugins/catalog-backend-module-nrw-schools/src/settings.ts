import {
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  RootConfigService,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import {
  entityRef,
  line,
  municipalityKey,
  schoolOperatorNumber,
  webAddress,
} from '@rathaus/rathaus-common';
import { z } from 'zod';

const DEFAULT_SCHEDULE: SchedulerServiceTaskScheduleDefinition = {
  frequency: { hours: 12 },
  initialDelay: { hours: 12 },
  timeout: { minutes: 10 },
};

/** A list, or a text with commas as it comes from an environment variable. */
function listOf<T extends z.ZodType<string, string>>(item: T) {
  return z.preprocess(
    value =>
      typeof value === 'string'
        ? value.split(',').map(part => part.trim())
        : value,
    z.array(item),
  );
}

function atLeastOne(items: string[]): boolean {
  return items.length > 0;
}

const sourceSchema = z
  .strictObject({
    file: z.string().min(1).optional(),
    url: webAddress.optional(),
  })
  .transform(({ file, url }, context) => {
    if (file && !url) {
      return { type: 'file' as const, target: file };
    }
    if (url && !file) {
      return { type: 'url' as const, target: url };
    }
    context.addIssue({
      code: 'custom',
      message: 'must have either file or url',
    });
    return z.NEVER;
  });

const settingsSchema = z.strictObject({
  source: sourceSchema,
  municipalities: listOf(municipalityKey).refine(atLeastOne),
  operators: listOf(schoolOperatorNumber).refine(atLeastOne).optional(),
  operatorNames: z.record(schoolOperatorNumber, line({ max: 200 })).default({}),
  parent: entityRef('group').optional(),
  maxClosingPercent: z.number().min(0).max(100).default(20),
  notify: listOf(entityRef('group', 'user')).default([]),
  schedule: z.unknown().optional(),
});

/** What `rathaus.schools` says, with defaults filled in. */
export interface SchoolSettings
  extends Omit<z.output<typeof settingsSchema>, 'schedule'> {
  schedule: SchedulerServiceTaskScheduleDefinition;
}

/**
 * Reads the module's part of the configuration.
 *
 * @returns undefined when no source is configured
 * @throws Error that names the key when a value is malformed
 */
export function readSettings(
  config: RootConfigService,
): SchoolSettings | undefined {
  const own = config.getOptionalConfig('rathaus.schools');
  if (!own?.getOptional('source.file') && !own?.getOptional('source.url')) {
    return undefined;
  }
  const result = settingsSchema.safeParse(own.get());
  if (!result.success) {
    throw new Error(
      `Invalid configuration in rathaus.schools:\n${z.prettifyError(
        result.error,
      )}`,
    );
  }
  return {
    ...result.data,
    schedule: own.has('schedule')
      ? readSchedulerServiceTaskScheduleDefinitionFromConfig(
          own.getConfig('schedule'),
        )
      : DEFAULT_SCHEDULE,
  };
}

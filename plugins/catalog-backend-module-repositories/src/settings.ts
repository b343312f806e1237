import {
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  RootConfigService,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { z } from 'zod';

const DEFAULT_SCHEDULE: SchedulerServiceTaskScheduleDefinition = {
  frequency: { minutes: 5 },
  timeout: { minutes: 5 },
  // Every instance reads for itself: a read costs little, and the catalog takes the same twice for nothing.
  scope: 'local',
};

const KINDS = ['Component', 'API', 'System', 'Domain', 'Resource'] as const;

const settingsSchema = z.object({
  folder: z.string().min(1),
  allow: z.array(z.enum(KINDS)).default([...KINDS]),
});

/** What `rathaus.repositories` says, with defaults filled in. */
export interface RepositoriesSettings extends z.output<typeof settingsSchema> {
  schedule: SchedulerServiceTaskScheduleDefinition;
}

/**
 * Reads the module's part of the configuration.
 *
 * @returns undefined when no folder is configured
 * @throws Error that names the key when a value is malformed. Kinds that the
 *   portal trusts the directory or the administrators with (`User`, `Group`,
 *   `Location`, `Template`) cannot be allowed: rights follow from groups.
 */
export function readSettings(
  config: RootConfigService,
): RepositoriesSettings | undefined {
  const own = config.getOptionalConfig('rathaus.repositories');
  if (!own?.has('folder')) {
    return undefined;
  }
  const result = settingsSchema.safeParse(own.get());
  if (!result.success) {
    throw new Error(
      `Invalid configuration in rathaus.repositories:\n${z.prettifyError(
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

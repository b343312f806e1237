import {
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  RootConfigService,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';

/** By one process at a time, since all share the index in the database. */
const DEFAULT_SCHEDULE: SchedulerServiceTaskScheduleDefinition = {
  frequency: { minutes: 10 },
  timeout: { minutes: 5 },
  initialDelay: { seconds: 5 },
  scope: 'global',
};

/**
 * When all documents of a source are read into the search: `search.collators.<source>.schedule`.
 *
 * @throws Error that says what is wrong there
 */
export function readCollatorSchedule(
  config: RootConfigService,
  source: string,
): SchedulerServiceTaskScheduleDefinition {
  const own = config.getOptionalConfig(`search.collators.${source}.schedule`);
  return own
    ? readSchedulerServiceTaskScheduleDefinitionFromConfig(own)
    : DEFAULT_SCHEDULE;
}

import {
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  RootConfigService,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';

/** Of every process, since Backstage's own engine keeps its index in the memory of one. */
const DEFAULT_SCHEDULE: SchedulerServiceTaskScheduleDefinition = {
  frequency: { minutes: 10 },
  timeout: { minutes: 5 },
  initialDelay: { seconds: 5 },
  scope: 'local',
};

/**
 * When items are read: `search.collators.backlog.schedule`.
 *
 * @throws Error that says what is wrong there
 */
export function readSchedule(
  config: RootConfigService,
): SchedulerServiceTaskScheduleDefinition {
  const own = config.getOptionalConfig('search.collators.backlog.schedule');
  return own
    ? readSchedulerServiceTaskScheduleDefinitionFromConfig(own)
    : DEFAULT_SCHEDULE;
}

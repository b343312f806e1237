import { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';

export interface Config {
  search?: {
    collators?: {
      backlog?: {
        /**
         * When the items of the boards are read into the search. Default: every
         * ten minutes and five seconds after each start, on every instance.
         */
        schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
      };
    };
  };
}

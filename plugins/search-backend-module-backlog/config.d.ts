import { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';

export interface Config {
  search?: {
    collators?: {
      backlog?: {
        /**
         * When the items of the boards are read into the search. Default: every
         * ten minutes, by one instance at a time. In between each change comes by itself.
         */
        schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
      };
    };
  };
}

import { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';

export interface Config {
  search?: {
    collators?: {
      catalog?: {
        /**
         * When entries, schools, groups and the rest of the catalog are read into
         * the search. Default: every ten minutes, by one instance at a time. In
         * between each change of an entry comes by itself.
         */
        schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
      };
    };
  };
}

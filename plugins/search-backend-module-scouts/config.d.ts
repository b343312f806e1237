import { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';

export interface Config {
  search?: {
    collators?: {
      scouts?: {
        /**
         * When the directory of the Digital Scouts is read into the search.
         * Default: every ten minutes, by one instance at a time. In between each
         * change of an office comes by itself.
         */
        schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
      };
    };
  };
}

import { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';

export interface Config {
  rathaus?: {
    /**
     * The portal's own bare Git repositories. Without a folder there are none.
     */
    repositories?: {
      /** Folder that they lie in, each as `<name>.git`. All instances need the same one. */
      folder?: string;
      /**
       * What stands before `<name>.git` in the address that people clone from,
       * e.g. `ssh://git@git.stadt.example/srv/repositories`. Default: the folder
       */
      address?: string;
      /**
       * Kinds of entities that a repository may bring, of Component, API, System,
       * Domain and Resource. Default: all of them
       */
      allow?: string[];
      /** When all of them are read, besides at each start and after each publishing. Default: every five minutes. */
      schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
    };
  };
}

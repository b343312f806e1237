import { HumanDuration } from '@backstage/types';

export interface Config {
  rathaus?: {
    serviceRegistry?: {
      /** How the registry's entries get into the catalog. */
      catalog?: {
        /** How often everything is handed over anew. Default: 30 minutes. */
        fullSyncInterval?: HumanDuration | string;
        /**
         * How often the change log is read without having been told to, for
         * the case that an event got lost. Default: 10 seconds.
         */
        catchUpInterval?: HumanDuration | string;
        /**
         * Group that owns the catalog's entity for the registry's HTTP
         * interface. Default: group:default/cdo-buero
         */
        apiOwner?: string;
      };
    };
  };
}

import { HumanDuration } from '@backstage/types';

export interface Config {
  rathaus?: {
    scouts?: {
      /** How the catalog gets to know who is Digital Scout of what. */
      relations?: {
        /**
         * How often that is asked for without having been told to: for
         * deputies whose days begin and end at midnight, and for the case
         * that an event got lost. Default: 1 minute.
         */
        refreshInterval?: HumanDuration | string;
        /**
         * Whether a change is shown on all entities at once instead of one by
         * one by the catalog's stitcher, which takes seconds for hundreds of
         * entries. Default: true
         */
        shortcut?: boolean;
      };
    };
  };
}

import { HumanDuration } from '@backstage/types';

export interface Config {
  rathaus?: {
    scouts?: {
      /** Example posts, loaded once when there never was a post. */
      seed?: {
        /** YAML file or folder of YAML files. */
        file: string;
      };
      /**
       * How long names of past Scouts are kept after the end of the office, as
       * a duration such as `{ years: 2 }` or `P2Y`. Default: two years.
       */
      retention?: HumanDuration | string;
      /** The check whether those in office are still in the directory. */
      leaverRadar?: {
        /** How often, as a duration such as `{ hours: 1 }`. Default: every hour. */
        frequency?: HumanDuration | string;
        /**
         * The share of all Scouts, from 0 to 1, above which a directory that
         * lacks them is not believed. Default: 0.2.
         */
        maxShare?: number;
      };
      /** When somebody is told of a vacant post, in days; each once. */
      escalation?: {
        /** The head of the Fachbereich. Default: 14. */
        vacancyToHead?: number;
        /** The CDO office. Default: 42. */
        vacancyToCdoOffice?: number;
      };
    };
  };
}

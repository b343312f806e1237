import { HumanDuration } from '@backstage/types';

export interface Config {
  rathaus?: {
    serviceRegistry?: {
      /** Example entries, loaded once into a registry that never held one. */
      seed?: {
        /** YAML file or folder of YAML files. */
        file: string;
      };
      /**
       * Official lists to import at start, each content once. CSV files;
       * relative paths start at the working directory.
       */
      referenceLists?: {
        /** LeiKa: columns `leika_schluessel`, `bezeichnung`, optionally `gueltig`. */
        leika?: { file: string };
        /** OZG: columns `ozg_id`, `ozg_leistung`, optionally `lage`, `themenfeld`. */
        ozg?: { file: string };
      };
      mirror?: {
        /**
         * How often entries kept in repositories are read from the catalog, as
         * a duration such as `{ seconds: 60 }`. Default: every minute.
         */
        interval?: HumanDuration | string;
      };
      imports?: {
        /**
         * How long an import can be looked at and taken back, as a duration
         * such as `{ days: 90 }` or `P90D`. Default: 90 days.
         */
        retention?: HumanDuration | string;
      };
    };
  };
}

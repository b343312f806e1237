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
      upkeep?: {
        /**
         * Months after which an entry is to be confirmed again, by type of
         * entry (`fachverfahren`, `online-dienst`, `basisdienst`,
         * `arbeitsplatz-dienst`, `schul-it`). Default: 12. An entry may say
         * otherwise itself.
         */
        reviewInterval?: { [type: string]: number };
        /** Days past the due day after which an entry is overdue. Default: 30. */
        graceDays?: number;
        /**
         * Fields that an entry should have, by type of entry, as dotted paths
         * such as `support.contact`.
         */
        importantFields?: { [type: string]: string[] };
        /** When Scouts are reminded of what waits. */
        digest?: {
          /**
           * Day of the week; a public holiday in North Rhine-Westphalia moves
           * it to the next working day of that week. Default: monday.
           */
          weekday?: 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday';
          /** From this hour on, in Berlin. Default: 7. */
          fromHour?: number;
        };
        /** Who is told, in days after the due day, of entries that stay unconfirmed. */
        escalation?: {
          /** The head of the Fachbereich, once a quarter. Default: 60. */
          headAfterDays?: number;
          /** The CDO office, once a month. Default: 90. */
          cdoOfficeAfterDays?: number;
        };
      };
      retention?: {
        /**
         * How long it is kept who wrote, confirmed, proposed and decided, as a
         * duration in years, months, weeks and days such as `P2Y`. Default: two years.
         */
        names?: HumanDuration | string;
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

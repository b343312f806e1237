import { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';

export interface Config {
  rathaus?: {
    /**
     * Schools of the town, from the official list of the state. Without a
     * source there are none.
     */
    schools?: {
      /** Where the list is; one of the two. */
      source?: {
        /** Path of a CSV file on the server. */
        file?: string;
        /**
         * Address of the CSV file. Its host, and those that it redirects to,
         * have to be in `backend.reading.allow`.
         */
        url?: string;
      };
      /**
       * Keys of municipalities (Gemeindeschlüssel, eight digits) whose schools
       * are wanted: a list, or a text with commas.
       */
      municipalities?: string | string[];
      /**
       * Numbers of bodies that run schools (Trägernummer), where not all
       * schools of the municipalities are wanted: a list, or a text with commas.
       */
      operators?: string | string[];
      /**
       * Names of those bodies by their number, since the statewide list has
       * their numbers only.
       */
      operatorNames?: { [operatorNumber: string]: string };
      /** Group that the schools belong to, e.g. group:default/stadt-guetersloh. */
      parent?: string;
      /**
       * A list in which more than so many per cent of the open schools are
       * missing at once is not believed. Default: 20
       */
      maxClosingPercent?: number;
      /** Who is told when a list is not believed: refs of groups or users. */
      notify?: string | string[];
      /** When the list is read, besides at each start. Default: every twelve hours. */
      schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
    };
  };
}

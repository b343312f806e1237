import { HumanDuration } from '@backstage/types';

export interface Config {
  rathaus?: {
    backlog?: {
      /** The boards there are. */
      boards?: Array<{
        /** Stands in addresses; never changes. */
        id: string;
        title: string;
        description?: string;
        /** Group that works with the board, as a full ref. */
        owner: string;
        /** Put before an item's number: `S` makes `S-12`. */
        numberPrefix: string;
        /** Items in a column that is no longer here move to the first one. */
        columns: Array<{
          id: string;
          title: string;
          /** What the column means. */
          kind: 'inbox' | 'backlog' | 'active' | 'done' | 'declined';
          /** More items than this are shown as too many. */
          wipLimit?: number;
        }>;
        categories?: Array<{ id: string; title: string }>;
        /** What the board's items have besides title, description and the like. */
        parts?: Array<
          | 'schools'
          | 'category'
          | 'money'
          | 'funding'
          | 'councilDecision'
          | 'provider'
        >;
        /** Funding programmes to begin with; put in once, when the board is new. */
        programmes?: Array<{
          id: string;
          title: string;
          funder?: string;
          /** Share that the programme pays, in hundredths of a percent: 9000 is 90 %. */
          rate?: number;
          /** What the programme has for the town, in cents. */
          ceiling?: number;
          /** When applications are taken; days as `2026-12-31`. */
          windows?: Array<{ from: string; to: string }>;
          drawdownDeadline?: string;
          proofDeadline?: string;
          earmarkYears?: number;
          ownBudget?: boolean;
          link?: string;
          note?: string;
          closed?: boolean;
        }>;
      }>;
      deadlines?: {
        /** How many days before a deadline the board's owner is told. Default: 60, 14 and 3. */
        daysAhead?: number[];
      };
      imports?: {
        /** How long an import can be looked at and taken back, in days. Default: 90. */
        retentionDays?: number;
      };
      retention?: {
        /**
         * How long it is kept who wrote, moved and commented, as a duration in
         * years, months, weeks and days such as `P2Y`. Default: two years.
         */
        names?: HumanDuration | string;
      };
      /** Example items, loaded once when there never was an item. */
      seed?: {
        /** YAML file or folder of YAML files. */
        file: string;
      };
    };
  };
}

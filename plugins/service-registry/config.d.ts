export interface Config {
  rathaus?: {
    /** Which catalog groups make somebody what (entity references). The pages use them only to decide what to offer. */
    roles?: {
      /**
       * Named as the contact where the catalog does not help; the first one counts.
       * @deepVisibility frontend
       */
      cdoOffice?: string[];
      /**
       * People of these groups are offered the way into Backstage's own catalog.
       * @deepVisibility frontend
       */
      itTeam?: string[];
      /**
       * Like `itTeam`.
       * @deepVisibility frontend
       */
      admin?: string[];
    };
  };
}
